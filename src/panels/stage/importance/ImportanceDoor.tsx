import { setView } from '../../../store/actions.ts';
import { useLacking } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Door } from '../../why/Door.tsx';

/** From a row's weights to what they are worth. */
export function ImportanceDoor() {
  const { importance: m } = useLaterMessages();
  if (useLacking().includes('importance')) return null;
  return <Door onOpen={() => setView('importance')}>{m.door}</Door>;
}
