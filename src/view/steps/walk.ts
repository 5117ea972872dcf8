import type { Part, PartKind } from '../parts/part.ts';
import { kindOf } from '../parts/part.ts';
import { isCausal } from './mask.ts';
import { stepRows } from './rows.ts';
import { headSteps, type Step } from './steps.ts';

/** The steps of each kind of part, in computed order; a stream is walked through in its parts. */
export const walks: Readonly<Record<PartKind, readonly Step[]>> = {
  head: headSteps,
  embedding: ['embed', 'position', 'x'],
  residual: [],
  norm: ['residual', 'normalized', 'normed'],
  ffn: ['x', 'pre', 'post', 'ffn_out', 'residual', 'normalized', 'normed'],
  memory: ['residual', 'normalized', 'normed'],
  output: ['logits', 'probs'],
};

export function hasStep(part: Part, step: Step): boolean {
  return walks[kindOf(part)].includes(step);
}

/** The step as that part has it: its first where the part has no such step. */
export function stepIn(part: Part, step: Step): Step {
  return hasStep(part, step) ? step : (walks[kindOf(part)][0] ?? step);
}

/** The steps ← → visit: all of them, without the mask where nothing is blocked. */
export function walkOf(part: Part): readonly Step[] {
  const walk = walks[kindOf(part)];
  return isCausal(part) ? walk : walk.filter((step) => !stepRows[step].causalOnly);
}

/** The step after `step`, or `step` itself at the end. Also leads on from a step the walk skips. */
export function nextStep(step: Step, part: Part): Step {
  const walk = walks[kindOf(part)];
  const order = walk.indexOf(step);
  return walkOf(part).find((candidate) => walk.indexOf(candidate) > order) ?? step;
}

/** The step before `step`, or `step` itself at the start. */
export function previousStep(step: Step, part: Part): Step {
  const walk = walks[kindOf(part)];
  const order = walk.indexOf(step);
  return walkOf(part).findLast((candidate) => walk.indexOf(candidate) < order) ?? step;
}
