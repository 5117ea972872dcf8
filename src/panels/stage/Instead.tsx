import type { ReactNode } from 'react';
import styles from './Instead.module.css';

type InsteadProps = {
  /** How it is told to who cannot see it; absent where it is the view's own content. */
  readonly role?: 'alert' | 'status';
  readonly children: ReactNode;
};

/** What stands where a view cannot. */
export function Instead({ role, children }: InsteadProps) {
  return (
    <div className={styles.instead} role={role}>
      {children}
    </div>
  );
}
