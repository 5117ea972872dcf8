import { Dialog } from 'radix-ui';
import type { ComponentProps } from 'react';
import { MatrixTable } from '../../charts/matrix/MatrixTable.tsx';
import { useMessages } from '../../store/locale.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import { Modal } from '../controls/Modal.tsx';
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
      <Modal title={m.table} close={m.closeTable} label={table.caption}>
        <MatrixTable {...table} />
      </Modal>
    </Dialog.Root>
  );
}
