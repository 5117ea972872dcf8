import { setView } from '../../../store/actions.ts';
import { useApp } from '../../../store/app.ts';
import { findHeads } from '../../../store/find.ts';
import { Button } from '../../controls/Button.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { useLacking } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './FindDoor.module.css';

/** From the two words pointed at to the heads that link them, on every view, and back to all heads. */
export function FindDoor() {
  const { find: m } = useLaterMessages();
  const open = useApp(({ view }) => view === 'find');
  const lacking = useLacking().includes('find');
  return (
    <Button
      look="bare"
      className={styles.door}
      title={m.door}
      aria-pressed={open}
      aria-keyshortcuts="F"
      disabled={lacking}
      onClick={() => (open ? setView('heads') : findHeads())}
    >
      <Icon name="find" />
      <span className={styles.name}>{m.door}</span>
    </Button>
  );
}
