import { setView } from '../../../store/actions.ts';
import { Button } from '../../controls/Button.tsx';
import { useLacking } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';

/** From the mask's term of the formula to its bench. */
export function MaskDoor() {
  const { mask: m } = useLaterMessages();
  if (useLacking().includes('mask')) return null;
  return (
    <p>
      <Button className={styles.door} onClick={() => setView('mask')}>
        {m.door} →
      </Button>
    </p>
  );
}
