import type { Run } from '../../trace/run.ts';
import { rowOf, traced } from '../matrix/matrix.ts';

/** The likeliest of a row of logits, the lowest id of equals: what the decoder takes by itself. */
export function ownChoice(logits: ArrayLike<number>): number {
  let best = 0;
  for (let id = 1; id < logits.length; id++) {
    if ((logits[id] as number) > (logits[best] as number)) best = id;
  }
  return best;
}

/** The steps, of those whose words were given, at which the decoder would have taken another. */
export function forcedSteps(run: Run, given: number): readonly number[] {
  if (given === 0 || !run.trace.has('logits')) return [];
  const logits = traced(run.trace, 'logits');
  const steps = run.target.ids.slice(0, given).keys();
  return [...steps].filter((step) => ownChoice(rowOf(logits, step)) !== run.target.ids[step]);
}
