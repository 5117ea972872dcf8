import type { Run } from '../../trace/run.ts';
import { headPattern } from '../heads/heads.ts';
import { at, type Matrix } from '../matrix/matrix.ts';
import { hasParameter } from '../parameters.ts';
import { type CutRun, type Effect, edgesOf, effectsOf, type RowOf } from './cuts.ts';
import { outputOf, valueLengths } from './lengths.ts';

/** One edge of a row, by three measures of what it is worth. */
export type Edge = {
  readonly key: number;
  /** α, by softmax. */
  readonly weight: number;
  /** ‖α · v W_O‖; null where the run came without W_O. */
  readonly length: number | null;
  /** What cutting it does to the word watched; null until computed. */
  readonly effect: Effect | null;
  /** And to every word, in the order they are written. */
  readonly effects: readonly Effect[];
};

/** The edges of a row, in the order of the keys. @param cuts runs without each, in the same order */
export function edgesIn(
  run: Run,
  of: RowOf,
  cuts: readonly CutRun[] | null,
  step: number,
): readonly Edge[] {
  const pattern = headPattern(run, of);
  const lengths = hasParameter(run, outputOf(of)) ? valueLengths(run, of) : null;
  return edgesOf(run, of).map((key, place) => {
    const cut = cuts?.[place];
    const weight = at(pattern, of.row, key);
    const effects = cut ? effectsOf(run, cut) : [];
    return {
      ...{ key, weight, length: lengths && Math.abs(weight) * (lengths[key] as number) },
      ...{ effect: effects[step] ?? null, effects },
    };
  });
}

/** All of their numbers: weight, length, p as it is, p if cut, its change and that of the logit. NaN is what is not known. [edge, 6] */
export function matrixOfEdges(edges: readonly Edge[]): Matrix {
  const rows = edges.map(({ weight, length, effect }) => {
    const { before, after, change, logit } = effect ?? {};
    return [weight, length, before, after, change, logit].map((value) => value ?? Number.NaN);
  });
  return { rows: edges.length, columns: 6, data: Float32Array.from(rows.flat()) };
}
