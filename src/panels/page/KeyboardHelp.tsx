import { type RefObject, useEffect, useRef } from 'react';
import { useMessages } from '../../store/locale.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import { Popup } from '../controls/Popup.tsx';
import styles from './Header.module.css';

const text = 'input, textarea, [contenteditable]';

/** `?` asks for the keys from wherever nothing is written into. */
function useQuestionMark(button: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const written = event.target instanceof Element && event.target.closest(text);
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || written) return;
      event.preventDefault();
      button.current?.click();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [button]);
}

/** Every key the page listens to. */
export function KeyboardHelp() {
  const { page: m } = useMessages();
  const button = useRef<HTMLButtonElement>(null);
  useQuestionMark(button);
  const trigger = (
    <Button
      ref={button}
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
