import { openOrder } from '../../../store/lab/order.ts';
import { Button } from '../../controls/Button.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';

/** From the positions to what is lost without them. */
export function OrderDoor() {
  const { order: m } = useLaterMessages();
  return (
    <p>
      <Button className={styles.door} onClick={openOrder}>
        {m.door} →
      </Button>
    </p>
  );
}
