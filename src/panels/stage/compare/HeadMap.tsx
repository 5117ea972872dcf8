import { HiddenTable } from '../../../charts/matrix/HiddenTable.tsx';
import { MatrixGrid } from '../../../charts/matrix/MatrixGrid.tsx';
import { useSize } from '../../../charts/useSize.ts';
import { point, preview } from '../../../store/actions.ts';
import { enterMatrix } from '../../../store/entered.ts';
import { pointed } from '../../../store/pointed.ts';
import type { Comparison } from '../../../view/compare/comparison.ts';
import { cellIn, type MapOf, ownCell } from '../../../view/compare/maps.ts';
import { squareCells } from '../../../view/matrix/fit.ts';
import { formatFixed, formatSigned } from '../../../view/matrix/format.ts';
import { at, type Matrix } from '../../../view/matrix/matrix.ts';
import type { CellScale } from '../../../view/matrix/scales.ts';
import type { AttentionHead } from '../../../view/parts/part.ts';
import { isCausal } from '../../../view/steps/mask.ts';
import { useSlotShallow } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './CompareStage.module.css';

type HeadMapProps = {
  readonly comparison: Comparison;
  readonly head: AttentionHead;
  readonly which: MapOf;
  /** Maps in which nothing is blocked, whatever the attention. */
  readonly openTo: readonly MapOf[] | undefined;
  readonly title: string;
  readonly matrix: Matrix;
  readonly scale: CellScale;
  readonly words:
    | { readonly queries: readonly string[]; readonly keys: readonly string[] }
    | undefined;
};

const laterKey = (row: number, column: number) => column > row;
const largestCell = 24;

/** One of the three maps; a cell chosen in any is chosen in all that have it. */
export function HeadMap(props: HeadMapProps) {
  const { comparison, head, which, title, matrix, scale, words } = props;
  const { compare: m } = useLaterMessages();
  const [box, room] = useSize<HTMLDivElement>();
  const { query, key } = useSlotShallow(pointed);
  const cell = cellIn(comparison, head, which, { row: query, column: key });
  const print = which === 'difference' ? formatSigned : formatFixed;
  const own = (there: Parameters<typeof ownCell>[3]) => ownCell(comparison, head, which, there);
  return (
    <section className={styles.map} data-map={which}>
      <p className={styles.title}>{title}</p>
      <div ref={box} className={styles.grid}>
        {room && (
          <MatrixGrid
            {...{ matrix, scale, cell, ...squareCells(matrix, room, largestCell) }}
            label={title}
            rowRole="query"
            columnRole="key"
            blocked={isCausal(head) && !props.openTo?.includes(which) ? laterKey : undefined}
            describe={(row, column) =>
              m.cell(
                words?.queries[row] ?? '',
                words?.keys[column] ?? '',
                print(at(matrix, row, column), 3),
              )
            }
            onPreview={(there) => preview(there && own(there))}
            onSelect={(there) => {
              const chosen = own(there);
              if (chosen) point({ query: chosen.row, key: chosen.column });
            }}
            onEnter={enterMatrix}
          />
        )}
      </div>
      <HiddenTable
        matrix={matrix}
        caption={title}
        rowLabels={words?.queries}
        columnLabels={words?.keys}
        format={print}
      />
    </section>
  );
}
