import type { ReactNode } from 'react';
import { Button } from '../controls/Button.tsx';
import styles from './ExplainColumn.module.css';

type DoorProps = { readonly onOpen: () => void; readonly children: ReactNode };

/** From what is explained to a bench where it is tried. */
export function Door({ onOpen, children }: DoorProps) {
  return (
    <p>
      <Button className={styles.door} onClick={onOpen}>
        {children} →
      </Button>
    </p>
  );
}
