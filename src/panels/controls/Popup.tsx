import type { ReactElement, ReactNode } from 'react';
import styles from './Float.module.css';
import { Opener } from './floats/Opener.tsx';

type PopupProps = {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly label: string;
  readonly children: ReactNode;
};

/** A button with something to read beside it. */
export function Popup({ trigger, label, children }: PopupProps) {
  return (
    <Opener trigger={trigger} popup="dialog">
      {({ Popover }, { button, defaultOpen }) => (
        <Popover.Root defaultOpen={defaultOpen}>
          <Popover.Trigger ref={button} asChild>
            {trigger}
          </Popover.Trigger>
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
      )}
    </Opener>
  );
}
