import { HiddenTable } from '../../../charts/matrix/HiddenTable.tsx';
import { Legend } from '../../../charts/matrix/Legend.tsx';
import { MatrixGrid } from '../../../charts/matrix/MatrixGrid.tsx';
import { useSize } from '../../../charts/useSize.ts';
import { point, preview } from '../../../store/actions.ts';
import { enterMatrix } from '../../../store/entered.ts';
import { pointed } from '../../../store/pointed.ts';
import type { Run } from '../../../trace/run.ts';
import { rowsSoFar } from '../../../view/heads/heads.ts';
import { squareCells } from '../../../view/matrix/fit.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { at, type Matrix } from '../../../view/matrix/matrix.ts';
import type { CellScale } from '../../../view/matrix/scales.ts';
import { isCausal } from '../../../view/steps/mask.ts';
import { useSlot, useSlotShallow } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './ImportanceStage.module.css';
import { useRow, useRowWords } from './useRow.ts';

type EdgeMapProps = {
  readonly run: Run;
  readonly title: string;
  readonly matrix: Matrix;
  readonly scale: CellScale;
};

const largestCell = 24;
const laterKey = (row: number, column: number) => column > row;

/** One number of each edge of the head; the row whose edges are on show is chosen in it. */
export function EdgeMap({ run, title, matrix, scale }: EdgeMapProps) {
  const { importance: m } = useLaterMessages();
  const { of } = useRow(run);
  const words = useRowWords(of);
  const time = useSlot((state) => state.time);
  const { query, key } = useSlotShallow(pointed);
  const [box, room] = useSize<HTMLDivElement>();
  const rows = rowsSoFar(run, of, time);
  return (
    <section className={styles.map}>
      <Legend {...{ scale, title }} />
      <div ref={box} className={styles.grid}>
        {room && (
          <MatrixGrid
            {...{ matrix, scale, ...squareCells(matrix, room, largestCell) }}
            label={title}
            cell={{ row: query, column: key }}
            rowRole="query"
            columnRole="key"
            blocked={isCausal(of) ? laterKey : undefined}
            fadedAfterRow={rows - 1}
            describe={(row, column) => {
              const change = at(matrix, row, column);
              const told = Number.isNaN(change) ? '…' : formatFixed(change, 3);
              return m.cell(words.row(row), words.keys[column] ?? '', told);
            }}
            onPreview={(cell) => preview(cell && cell.row < rows ? cell : null)}
            onSelect={(cell) => point({ query: cell.row, key: cell.column })}
            onEnter={enterMatrix}
          />
        )}
      </div>
      <HiddenTable
        matrix={matrix}
        caption={title}
        rowLabels={words.queries.map((_, at) => words.row(at))}
        columnLabels={words.keys}
      />
    </section>
  );
}
