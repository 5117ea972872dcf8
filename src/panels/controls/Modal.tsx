import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { floatsHere } from './floats/floats.ts';
import { Icon } from './Icon.tsx';
import styles from './Modal.module.css';

type ModalProps = {
  readonly title: string;
  /** Names the button that closes it. */
  readonly close: string;
  /** Names what scrolls; the title where left out. */
  readonly label?: string | undefined;
  /** Stands between title and close, and has the focus first. */
  readonly tools?: ReactNode;
  /** As large as what is in it, or always the same: what is in it changes. */
  readonly size?: 'fit' | 'steady';
  /** Told when the focus is free again; `preventDefault` keeps it from where it was. */
  readonly onClosed?: ((event: Event) => void) | undefined;
  readonly children: ReactNode;
};

/** Who was led to the picture stays there; else the focus goes back to where it was. */
export function keepOnStage(event: Event): void {
  if (document.activeElement?.id === 'stage') event.preventDefault();
}

/** What stands over the page until it is closed; within a `Dialog.Root`. */
export function Modal(props: ModalProps) {
  const {
    title,
    close,
    label = title,
    tools,
    size = 'fit',
    onClosed = keepOnStage,
    children,
  } = props;
  const { Dialog } = floatsHere();
  return (
    <Dialog.Portal>
      <Dialog.Overlay className={styles.veil} />
      <Dialog.Content
        className={styles.dialog}
        data-size={size}
        aria-modal="true"
        aria-describedby={undefined}
        onCloseAutoFocus={onClosed}
      >
        <div className={styles.top}>
          <Dialog.Title className={styles.title}>{title}</Dialog.Title>
          {tools}
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
