import { setView } from '../../../store/actions.ts';
import { Button } from '../../controls/Button.tsx';
import { useLacking } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';

/** From a row's weights to what they are worth. */
export function ImportanceDoor() {
  const { importance: m } = useLaterMessages();
  if (useLacking().includes('importance')) return null;
  return (
    <p>
      <Button className={styles.door} onClick={() => setView('importance')}>
        {m.door} →
      </Button>
    </p>
  );
}
