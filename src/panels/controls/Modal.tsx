import { Dialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import styles from './Modal.module.css';

type ModalProps = {
  readonly title: string;
  /** Names the button that closes it. */
  readonly close: string;
  /** Names what scrolls; the title where left out. */
  readonly label?: string | undefined;
  readonly children: ReactNode;
};

/** What stands over the page until it is closed; within a `Dialog.Root`. */
export function Modal({ title, close, label = title, children }: ModalProps) {
  return (
    <Dialog.Portal>
      <Dialog.Overlay className={styles.veil} />
      <Dialog.Content className={styles.dialog} aria-modal="true" aria-describedby={undefined}>
        <div className={styles.top}>
          <Dialog.Title className={styles.title}>{title}</Dialog.Title>
          <Dialog.Close asChild>
            <Button look="bare" className={styles.square} aria-label={close} title={close}>
              <Icon size={16} name="close" />
            </Button>
          </Dialog.Close>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus. */}
        <section className={styles.scroll} tabIndex={0} aria-label={label}>
          {children}
        </section>
      </Dialog.Content>
    </Dialog.Portal>
  );
}
