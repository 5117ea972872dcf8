import { Popover } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import styles from './Float.module.css';

type PopupProps = {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly label: string;
  readonly children: ReactNode;
};

/** A button with something to read beside it. */
export function Popup({ trigger, label, children }: PopupProps) {
  return (
    <Popover.Root>
      <Popover.Trigger asChild>{trigger}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className={`${styles.float} ${styles.note}`}
          sideOffset={6}
          collisionPadding={8}
          aria-label={label}
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
