import { useApp } from '../../../store/app.ts';
import { shownStep } from '../../../store/pointer.ts';
import { type SplitStep, splitSteps } from '../../../view/heads/splitNames.ts';

/** Where the walk stands among the projections. */
export function useSplitStep(): SplitStep {
  const shown = useApp(shownStep);
  return splitSteps.find((one) => one === shown) ?? 'q';
}
