import { togglePresenting } from '../../store/actions.ts';
import { useMessages } from '../../store/locale.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import styles from '../stage/StagePanel.module.css';

/** The picture for a projector, with the question and the formula alone. */
export function PresentButton() {
  const { page: m } = useMessages();
  return (
    <Button
      look="bare"
      className={styles.present}
      aria-label={m.present}
      title={`${m.present} · P`}
      aria-keyshortcuts="P"
      onClick={togglePresenting}
    >
      <Icon name="present" />
    </Button>
  );
}
