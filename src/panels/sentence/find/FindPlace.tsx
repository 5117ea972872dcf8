import { Suspense } from 'react';
import { arriving } from '../../../store/session/arriving.ts';
import { useSlot } from '../../slot.ts';
import { useArrivedWithWords } from '../../useArrivedWithWords.ts';

const door = arriving(() => import('./FindDoor.tsx'), 'FindDoor');

/** Where the way to the heads that link two words stands: it comes once there is a run. */
export function FindPlace() {
  const ran = useSlot((state) => state.run !== null);
  const Door = useArrivedWithWords(ran ? door : null);
  return <Suspense fallback={null}>{Door && <Door />}</Suspense>;
}
