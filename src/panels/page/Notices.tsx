import { dismissNotice } from '../../store/actions.ts';
import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import { isOfText } from '../../store/session/problems.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import { useSession } from '../session.ts';
import { LeftOutNotice } from '../sharing/LeftOutNotice.tsx';
import { useSlot } from '../slot.ts';
import styles from './Notices.module.css';

/** What the engine cannot do, with a way on; and things worth saying once. */
export function Notices() {
  const { problems: m } = useMessages();
  const { retry } = useSession();
  const problem = useSlot((state) => state.problem);
  const notice = useApp((state) => state.notice);
  const ofEngine = problem && !isOfText(problem.code);
  return (
    <div className={styles.notices}>
      <LeftOutNotice />
      {problem && ofEngine && (
        <div className={styles.notice} role="alert" data-grave="">
          <Icon name="warning" />
          <p>{m[problem.code](problem.params)}</p>
          <Button className={styles.action} onClick={retry}>
            {m.retry}
          </Button>
        </div>
      )}
      {notice && (
        <div className={styles.notice} role="status" data-testid="notice">
          <Icon name="warning" />
          <p>{m[notice.code](notice.params)}</p>
          <Button
            className={styles.action}
            aria-label={m.dismiss}
            title={m.dismiss}
            onClick={dismissNotice}
          >
            <Icon name="close" />
          </Button>
        </div>
      )}
    </div>
  );
}
