import type { AttentionKind, Stack } from '../../trace/topology.ts';
import { isCausal } from './mask.ts';
import { type Step, stepRows, steps } from './steps.ts';

/** The part of a selection that decides which steps the walk visits. */
export type Block = { readonly stack: Stack; readonly kind: AttentionKind };

/** The steps ← → visit: all of them, without the mask where nothing is blocked. */
export function walkOf(block: Block): readonly Step[] {
  return isCausal(block) ? steps : steps.filter((step) => !stepRows[step].causalOnly);
}

/** The step after `step`, or `step` itself at the end. Also leads on from a step the walk skips. */
export function nextStep(step: Step, block: Block): Step {
  const order = steps.indexOf(step);
  return walkOf(block).find((candidate) => steps.indexOf(candidate) > order) ?? step;
}

/** The step before `step`, or `step` itself at the start. */
export function previousStep(step: Step, block: Block): Step {
  const order = steps.indexOf(step);
  return walkOf(block).findLast((candidate) => steps.indexOf(candidate) < order) ?? step;
}
