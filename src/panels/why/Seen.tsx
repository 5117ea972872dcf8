import { type ReactNode, useState } from 'react';
import { useLaterMessages } from '../useLaterMessages.ts';
import styles from './ExplainColumn.module.css';

/**
 * What was seen: folded, so that it answers nobody who has not predicted yet. What is in it is made when it is
 * opened.
 */
export function Seen({ children }: { readonly children: ReactNode }) {
  const { benches } = useLaterMessages();
  const [open, setOpen] = useState(false);
  return (
    <details
      className={styles.text}
      data-seen=""
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{benches.seen}</summary>
      {open && children}
    </details>
  );
}
