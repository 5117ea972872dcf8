import type { ReactNode } from 'react';
import styles from './Frame.module.css';

type FrameProps = {
  readonly tools: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** The stage's whole room: tools in a row, and under them a picture that takes what is left. */
export function Frame({ tools, className = '', children }: FrameProps) {
  return (
    <div className={`${styles.frame} ${className}`.trim()}>
      <div className={styles.tools}>{tools}</div>
      {children}
    </div>
  );
}
