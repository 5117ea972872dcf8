import { useMemo } from 'react';
import { forcedSteps } from '../../../view/output/forced.ts';
import { useSlot } from '../../slot.ts';

/** The steps of the run on the page at which another word was forced. */
export function useForced(): readonly number[] {
  const run = useSlot((state) => state.run);
  const given = useSlot((state) => state.given.length);
  return useMemo(() => (run ? forcedSteps(run, given) : []), [run, given]);
}
