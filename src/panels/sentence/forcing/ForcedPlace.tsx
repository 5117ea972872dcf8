import { Suspense } from 'react';
import { useSlot } from '../../slot.ts';
import { useArrivedWithWords } from '../../useArrivedWithWords.ts';
import { forcedBar } from './pieces.ts';

/** Where it is said that a word was forced; it comes once there is a run, for the page may be offline later. */
export function ForcedPlace() {
  const forced = useSlot((state) => state.begin.length > 0);
  const ran = useSlot((state) => state.run !== null);
  const Bar = useArrivedWithWords(ran ? forcedBar : null);
  return <Suspense fallback={null}>{forced && Bar && <Bar />}</Suspense>;
}
