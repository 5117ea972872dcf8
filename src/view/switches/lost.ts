import type { Dimensions } from '../../trace/dimensions.ts';
import type { ActivationName } from '../../trace/names.ts';
import type { Run, SweptRun } from '../../trace/run.ts';
import { attentionsOf } from '../../trace/topology.ts';
import { at, type Matrix, traced } from '../matrix/matrix.ts';

/** What is read of a run without one head that writes another's words. */
export const withoutNames: readonly ActivationName[] = ['logits'];

/** What is read of a changed run that writes another's words: where every head looks. */
export const changedNames = (sizes: Pick<Dimensions, 'nLayers'>): readonly ActivationName[] =>
  attentionsOf(sizes).map(({ path }): ActivationName => `${path}.pattern`);

/** Below it a float32 is no longer normal, and its logarithm none to be believed. */
const least = 2 ** -126;

/** The probability of each word that a run wrote, after those before it. */
export function writtenProbabilities({ trace, target }: Run): readonly number[] {
  const probs = traced(trace, 'probs');
  return target.ids.map((id, step) => at(probs, step, id));
}

/** By how many nats words became less likely altogether: Σ ln before − ln after. */
export function lostOf(before: ArrayLike<number>, after: ArrayLike<number>): number {
  const ln = (probability: number) => Math.log(Math.max(least, probability));
  return Array.from(before, (one, step) => ln(one) - ln(after[step] ?? 0)).reduce(
    (sum, lost) => sum + lost,
    0,
  );
}

/** The first word that is not the likeliest any more, and the one that is. */
export type FirstChange = { readonly step: number; readonly instead: number };

function likeliest({ columns }: Matrix, value: (column: number) => number): number {
  let most = 0;
  for (let column = 1; column < columns; column++) if (value(column) > value(most)) most = column;
  return most;
}

/**
 * Where greedy decoding first leaves these words, the words before them being held fixed.
 * @param ids what the run was made to write
 */
export function firstChange(
  { trace }: Pick<SweptRun, 'trace'>,
  ids: readonly number[],
): FirstChange | null {
  const logits = traced(trace, 'logits');
  for (const [step, id] of ids.entries()) {
    const instead = likeliest(logits, (column) => at(logits, step, column));
    if (instead !== id) return { step, instead };
  }
  return null;
}
