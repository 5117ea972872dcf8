import { backToStart } from '../../store/actions.ts';
import { useMessages } from '../../store/locale.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import { useSession } from '../session.ts';
import styles from './Header.module.css';

const cells = [3, 1, 0, 1, 2, 1, 0, 1, 2];
const strength = [0.14, 0.3, 0.65, 1];

/** A pattern of three words. */
function Logo() {
  return (
    <svg aria-hidden="true" className={styles.logo} viewBox="0 0 24 24">
      <rect
        x="1"
        y="1"
        width="22"
        height="22"
        rx="5"
        fill="none"
        stroke="var(--weight)"
        strokeWidth="1.6"
      />
      {cells.map((weight, cell) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: nine fixed cells
          key={cell}
          x={4.6 + (cell % 3) * 5.2}
          y={4.6 + Math.floor(cell / 3) * 5.2}
          width="4.4"
          height="4.4"
          rx="0.8"
          fill="var(--weight)"
          opacity={strength[weight]}
        />
      ))}
    </svg>
  );
}

function useReset() {
  const session = useSession();
  return () => {
    backToStart();
    void session.retry();
  };
}

/** The page's name, which leads back to the start as names at the top of a page do. */
export function LogoButton() {
  const { page: m } = useMessages();
  const reset = useReset();
  return (
    <h1 className={styles.title}>
      <button type="button" className={styles.home} title={m.backToStart} onClick={reset}>
        <Logo />
        {m.title}
      </button>
    </h1>
  );
}

export function StartButton() {
  const { page: m } = useMessages();
  const reset = useReset();
  return (
    <Button
      className={`${styles.button} ${styles.wide}`}
      aria-label={m.backToStart}
      title={m.backToStart}
      onClick={reset}
    >
      <Icon name="start" />
    </Button>
  );
}
