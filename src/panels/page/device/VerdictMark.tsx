import type { ReactNode } from 'react';
import styles from './DeviceCheck.module.css';

const signs = { sound: '✓', unsound: '✗', unchecked: '–' } as const;

type VerdictProps = { readonly state: keyof typeof signs; readonly children: ReactNode };

/** A verdict in a word, a sign and a colour. */
export function Verdict({ state, children }: VerdictProps) {
  return (
    <span className={styles.verdict} data-state={state}>
      <span aria-hidden="true">{signs[state]}</span> {children}
    </span>
  );
}
