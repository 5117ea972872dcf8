import { Dialog } from 'radix-ui';
import { MatrixTable } from '../../../charts/matrix/MatrixTable.tsx';
import { useMessages } from '../../../store/locale.ts';
import { wordsOf } from '../../../view/board/boardLayout.ts';
import { formatShape } from '../../../view/matrix/format.ts';
import type { Picture } from '../../../view/steps/pipeline.ts';
import { Button } from '../../controls/Button.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { useWords } from '../../sentence/useWords.ts';
import styles from './StepTable.module.css';

/** The step's result as a real table, for reading aloud, copying and checking. */
export function StepTable({ picture: { result } }: { readonly picture: Picture }) {
  const m = useMessages().steps;
  const { words, langs } = useWords();
  const { matrix, rows, columns } = result;
  const caption = `${m.names[result.id]} ${formatShape(matrix.rows, matrix.columns)}`;
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
          <section className={styles.scroll} tabIndex={0} aria-label={caption}>
            <MatrixTable
              matrix={matrix}
              caption={caption}
              rowLabels={wordsOf(rows, words)}
              columnLabels={wordsOf(columns, words)}
              rowLang={rows ? langs[rows] : undefined}
              columnLang={columns ? langs[columns] : undefined}
            />
          </section>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
