import type { ComponentProps } from 'react';
import { MatrixTable } from '../../charts/matrix/MatrixTable.tsx';
import { useMessages } from '../../store/locale.ts';
import { Button } from '../controls/Button.tsx';
import { Opener } from '../controls/floats/Opener.tsx';
import { Icon } from '../controls/Icon.tsx';
import { Modal } from '../controls/Modal.tsx';
import styles from './TableDialog.module.css';

/** A button that shows a matrix as a real table, for reading aloud, copying and checking. */
export function TableDialog(table: ComponentProps<typeof MatrixTable>) {
  const m = useMessages().steps;
  const trigger = (
    <Button
      look="bare"
      className={styles.open}
      aria-label={m.tableOf(table.caption)}
      title={m.table}
    >
      <Icon size={16} name="table" />
    </Button>
  );
  return (
    <Opener trigger={trigger} popup="dialog">
      {({ Dialog }, { button, defaultOpen }) => (
        <Dialog.Root defaultOpen={defaultOpen}>
          <Dialog.Trigger ref={button} asChild>
            {trigger}
          </Dialog.Trigger>
          <Modal title={m.table} close={m.closeTable} label={table.caption}>
            <MatrixTable {...table} />
          </Modal>
        </Dialog.Root>
      )}
    </Opener>
  );
}
