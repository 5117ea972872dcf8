import type { Variant } from '../../lab/variant.ts';
import type { ActivationName } from '../../trace/names.ts';
import type { SweptRun } from '../../trace/run.ts';
import { attentionAt } from '../../trace/topology.ts';
import { at, type Matrix, rowOf, traced } from '../matrix/matrix.ts';
import type { AttentionHead } from '../parts/part.ts';
import { type Comparison, pairAt } from './comparison.ts';
import { pairsIn, type Scope } from './moved.ts';

/** What is read of each run of the sweep. */
export const patchedNames: readonly ActivationName[] = ['logits'];

/** Both runs' words where they are at the same word: that of this one, and the other's where it is another. */
export type Parting = {
  readonly step: number;
  readonly word: number;
  readonly rival: Rival | null;
};
/** @prop step of the other run */
export type Rival = { readonly step: number; readonly word: number };

/** What one head's output, put in from the other run, does to the word of a step. */
export type Decision = {
  readonly where: AttentionHead;
  /** Of the word's logit. */
  readonly change: number;
  /** Of the whole difference between the runs, what this output brings about; null where both write the same word. */
  readonly share: number | null;
};

/** A head decides if it brings about more than a fifth of the difference (docs/evaluation.md). */
export const decides = ({ share }: Decision) => share !== null && share > 0.2;

/** Each head's output in the rows that both runs have as it is in the other run, the words held fixed. */
export function patchesOf(
  comparison: Comparison,
  heads: readonly AttentionHead[],
  scope: Scope,
): readonly Variant[] {
  const { one, other } = comparison;
  return heads.map((where) => {
    const { path: attention } = attentionAt(where);
    const outputs = traced(other.trace, `${attention}.head_out` as ActivationName, where.head);
    const rows = pairsIn(comparison, where, scope).map((pair) => ({
      query: pair.one,
      output: rowOf(outputs, pair.other),
    }));
    const plan = [{ kind: 'patched' as const, attention, head: where.head, rows }];
    return { plan, decode: { kind: 'forced', ids: one.target.ids } };
  });
}

/** The words of a step of this run, and of the other's where that is at the same word. */
export function partingAt({ one, other, target }: Comparison, step: number): Parting {
  const word = one.target.ids[step] as number;
  const beside = pairAt(target, step)?.other;
  const rival = beside === undefined ? undefined : other.target.ids[beside];
  const apart = beside !== undefined && rival !== undefined && rival !== word;
  return { step, word, rival: apart ? { step: beside, word: rival } : null };
}

/** The words of a step as written: this run's, and the other's where that is another. */
export type WordsThere = { readonly word: string; readonly rival: string | null };

export function wordsAt(comparison: Comparison, step: number): WordsThere {
  const { one, other } = comparison;
  const { rival } = partingAt(comparison, step);
  return {
    word: one.target.tokens[step] ?? '',
    rival: rival && (other.target.tokens[rival.step] ?? ''),
  };
}

/** How much likelier one word is than the other, as a difference of logits. */
const lean = (logits: Matrix, step: number, word: number, rival: number) =>
  at(logits, step, word) - at(logits, step, rival);

function shareOf({ one, other }: Comparison, { step, word, rival }: Parting, patched: Matrix) {
  if (!rival) return null;
  const own = lean(traced(one.trace, 'logits'), step, word, rival.word);
  const there = lean(traced(other.trace, 'logits'), rival.step, word, rival.word);
  // Where a word was forced, a run need not lean towards its own.
  if (own <= 0 || there >= 0) return null;
  return (own - lean(patched, step, word, rival.word)) / (own - there);
}

/** What each head decides of the word of a step. @param runs by `patchesOf`, in the order of the heads */
export function decisionsOf(
  comparison: Comparison,
  heads: readonly AttentionHead[],
  runs: readonly Pick<SweptRun, 'trace'>[],
  step: number,
): readonly Decision[] {
  const parting = partingAt(comparison, step);
  const before = at(traced(comparison.one.trace, 'logits'), step, parting.word);
  return heads.flatMap((where, place) => {
    const run = runs[place];
    if (!run) return [];
    const logits = traced(run.trace, 'logits');
    const change = at(logits, step, parting.word) - before;
    return [{ where, change, share: shareOf(comparison, parting, logits) }];
  });
}
