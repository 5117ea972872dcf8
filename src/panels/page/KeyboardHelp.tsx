import { useMessages } from '../../store/locale.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import { Popup } from '../controls/Popup.tsx';
import styles from './Header.module.css';

/** Every key the page listens to. */
export function KeyboardHelp() {
  const { page: m } = useMessages();
  const trigger = (
    <Button
      className={`${styles.button} ${styles.wide}`}
      aria-label={m.keyboard}
      title={m.keyboard}
    >
      <Icon name="keyboard" />
    </Button>
  );
  return (
    <Popup trigger={trigger} label={m.keyboard}>
      <dl className={styles.keys}>
        {m.keys.map(([key, what]) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt>{key}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Popup>
  );
}
