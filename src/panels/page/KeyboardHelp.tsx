import { Popover } from 'radix-ui';
import { useMessages } from '../../store/locale.ts';
import float from '../controls/Float.module.css';
import { Icon } from '../controls/Icon.tsx';
import styles from './Header.module.css';

/** Every key the page listens to. */
export function KeyboardHelp() {
  const m = useMessages();
  return (
    <Popover.Root>
      <Popover.Trigger
        className={`${styles.button} ${styles.wide}`}
        aria-label={m.shell.keyboard}
        title={m.shell.keyboard}
      >
        <Icon name="keyboard" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className={`${float.float} ${float.note}`}
          sideOffset={6}
          collisionPadding={8}
          aria-label={m.shell.keyboard}
        >
          <dl className={styles.keys}>
            {m.shell.keys.map(([key, what]) => (
              <div key={key} style={{ display: 'contents' }}>
                <dt>{key}</dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
