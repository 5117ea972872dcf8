import { findHeads } from '../../../store/find.ts';
import { Button } from '../../controls/Button.tsx';
import { useLacking } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';

/** From a cell of a query and a key to the heads that link the two. */
export function FindFromCell() {
  const { find: m } = useLaterMessages();
  if (useLacking().includes('find')) return null;
  return (
    <p>
      <Button className={styles.door} onClick={findHeads}>
        {m.door} →
      </Button>
    </p>
  );
}
