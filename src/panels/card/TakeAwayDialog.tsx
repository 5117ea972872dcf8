import { Modal } from '../controls/Modal.tsx';
import { useLaterMessages } from '../useLaterMessages.ts';
import { TakeAway } from './TakeAway.tsx';

export function TakeAwayDialog() {
  const { taking: m } = useLaterMessages();
  return (
    <Modal title={m.title} close={m.close}>
      <TakeAway />
    </Modal>
  );
}
