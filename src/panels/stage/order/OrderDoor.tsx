import { setView } from '../../../store/actions.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Door } from '../../why/Door.tsx';

/** From the positions to what is lost without them. */
export function OrderDoor() {
  const { order: m } = useLaterMessages();
  return <Door onOpen={() => setView('order')}>{m.door}</Door>;
}
