import type { Step } from '../view/steps/steps.ts';
import { nextStep, previousStep, walkOf } from '../view/steps/walk.ts';
import { viewTraits } from '../view/views.ts';
import type { AppState } from './app.ts';
import { shownStep } from './pointer.ts';

type Walking = Pick<AppState, 'view' | 'step' | 'head'>;

const other = (to: Step, from: Step) => (to === from ? null : to);

/** The step after what is shown; null at the last. */
export function stepOn({ view, step, head }: Walking): Step | null {
  const { unfolds } = viewTraits[view];
  if (unfolds) return unfolds;
  const here = shownStep(view, step);
  return other(nextStep(here, head), here);
}

/** The step before what is shown; null at the first. */
export function stepBefore({ view, step, head }: Walking): Step | null {
  if (viewTraits[view].unfolds) return null;
  const here = shownStep(view, step);
  return other(previousStep(here, head), here);
}

/** Which step of the walk is shown, from 1; 0 before it begins, null where the walk passes by. */
export function placeInWalk({ view, step, head }: Walking): number | null {
  if (viewTraits[view].unfolds) return 0;
  return walkOf(head).indexOf(shownStep(view, step)) + 1 || null;
}
