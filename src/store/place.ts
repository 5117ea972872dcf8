import type { Step } from '../view/steps/steps.ts';
import { nextStep, previousStep, walkOf } from '../view/steps/walk.ts';
import { viewTraits, walkedPart } from '../view/views.ts';
import type { AppState } from './app.ts';
import { shownStep } from './pointer.ts';

type Walking = Pick<AppState, 'view' | 'step' | 'part' | 'head'>;

const walked = ({ view, part, head }: Walking) => walkedPart(view, part, head);

const other = (to: Step, from: Step) => (to === from ? null : to);

/** The step after what is shown; null at the last. */
export function stepOn(state: Walking): Step | null {
  const { unfolds } = viewTraits[state.view];
  if (unfolds) return unfolds;
  const here = shownStep(state);
  return other(nextStep(here, walked(state)), here);
}

/** The step before what is shown; null at the first. */
export function stepBefore(state: Walking): Step | null {
  if (viewTraits[state.view].unfolds) return null;
  const here = shownStep(state);
  return other(previousStep(here, walked(state)), here);
}

/** Which step of the walk is shown, from 1; 0 before it begins, null where the walk passes by. */
export function placeInWalk(state: Walking): number | null {
  if (viewTraits[state.view].unfolds) return 0;
  return walkOf(walked(state)).indexOf(shownStep(state)) + 1 || null;
}

/** How many steps the walk has. */
export function lengthOfWalk(state: Walking): number {
  return walkOf(walked(state)).length;
}

/** Where the walk begins. */
export function firstStep(state: Walking): Step {
  return walkOf(walked(state))[0] ?? 'x';
}
