import type { Run } from '../../trace/run.ts';
import { changedIn } from '../compare/align.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Matrix } from '../matrix/matrix.ts';
import { formatProbability } from '../output/output.ts';
import { isSpecial } from '../sentence/special.ts';
import { writtenProbabilities } from './lost.ts';

/** A word that the unchanged model wrote: how likely it was, and how likely it is now after the same words. */
export type WordNow = {
  readonly word: string;
  readonly before: number;
  /** Null before that is computed. */
  readonly after: number | null;
};

export function wordsNow(run: Run, after: ArrayLike<number> | null): readonly WordNow[] {
  const before = writtenProbabilities(run);
  return run.target.tokens.map((word, step) => ({
    word,
    before: before[step] ?? 0,
    after: after?.[step] ?? null,
  }));
}

/** Both as bars from 0 to 1. */
export function wordBars({ before, after }: WordNow) {
  const bar = (share: number | null) => ({
    share: share !== null && share < 0.002 ? null : share,
    text: share === null ? '' : formatProbability(share),
  });
  return [bar(before), bar(after)];
}

/** NaN where it is not known. [word, before and after] */
export function wordsMatrix(run: Run, after: ArrayLike<number> | null): Matrix {
  const rows = wordsNow(run, after);
  const data = rows.flatMap((one) => [one.before, one.after ?? Number.NaN]);
  return { rows: rows.length, columns: 2, data: Float32Array.from(data) };
}

/** How many words are in both translations, of all that the first one has; what ends a sentence is none. */
export type Kept = Readonly<Record<'kept' | 'all' | 'added', number>>;

export function keptWords({ one, other, written }: Comparison): Kept {
  const changed = (which: 'one' | 'other', { target }: Run) =>
    changedIn(written, which).filter((at) => !isSpecial(target.tokens[at] ?? '')).length;
  const all = one.target.tokens.filter((token) => !isSpecial(token)).length;
  return { all, kept: all - changed('one', one), added: changed('other', other) };
}
