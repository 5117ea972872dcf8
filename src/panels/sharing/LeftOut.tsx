import { showEverything } from '../../store/actions.ts';
import { useApp } from '../../store/app.ts';
import { Button } from '../controls/Button.tsx';
import styles from '../page/Notices.module.css';
import { useLaterMessages } from '../useLaterMessages.ts';

/** What the link has hidden, and the way to bring it back. */
export function LeftOut() {
  const { sharing: m } = useLaterMessages();
  const hidden = useApp((state) => state.hidden);
  return (
    <div className={`${styles.notice} ${styles.leftOut}`} role="status">
      <p>{m.hidden(hidden)}</p>
      <Button className={styles.action} onClick={showEverything}>
        {m.showAll}
      </Button>
    </div>
  );
}
