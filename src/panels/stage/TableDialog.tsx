import { Dialog } from 'radix-ui';
import type { ComponentProps } from 'react';
import { MatrixTable } from '../../charts/matrix/MatrixTable.tsx';
import { useMessages } from '../../store/locale.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import styles from './TableDialog.module.css';

/** A button that shows a matrix as a real table, for reading aloud, copying and checking. */
export function TableDialog(table: ComponentProps<typeof MatrixTable>) {
  const m = useMessages().steps;
  return (
    <Dialog.Root>
      <Dialog.Trigger asChild>
        <Button look="bare" className={styles.open} aria-label={m.table} title={m.table}>
          <Icon size={16} name="table" />
        </Button>
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay className={styles.veil} />
        <Dialog.Content className={styles.dialog} aria-modal="true" aria-describedby={undefined}>
          <div className={styles.top}>
            <Dialog.Title className={styles.title}>{m.table}</Dialog.Title>
            <Dialog.Close asChild>
              <Button
                look="bare"
                className={styles.open}
                aria-label={m.closeTable}
                title={m.closeTable}
              >
                <Icon size={16} name="close" />
              </Button>
            </Dialog.Close>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus. */}
          <section className={styles.scroll} tabIndex={0} aria-label={table.caption}>
            <MatrixTable {...table} />
          </section>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
