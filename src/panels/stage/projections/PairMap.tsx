import { HiddenTable } from '../../../charts/matrix/HiddenTable.tsx';
import { MatrixGrid } from '../../../charts/matrix/MatrixGrid.tsx';
import { useSize } from '../../../charts/useSize.ts';
import { point, preview } from '../../../store/actions.ts';
import { enterMatrix } from '../../../store/entered.ts';
import type { Cell } from '../../../view/geometry.ts';
import { squareCells } from '../../../view/matrix/fit.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { at, type Matrix } from '../../../view/matrix/matrix.ts';
import type { CellScale } from '../../../view/matrix/scales.ts';
import { isBlockedAt } from '../../../view/steps/mask.ts';
import { useHead } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './ProjectionsStage.module.css';
import type { Pair } from './usePair.ts';

type PairMapProps = {
  readonly title: string;
  readonly matrix: Matrix;
  readonly scale: CellScale;
  readonly pair: Pair;
  /** Whether what the mask blocks is shown as such. */
  readonly masked?: boolean;
  /** Whether its rows and columns stand in reverse: a pair stays a pair. */
  readonly reversed?: boolean;
  readonly children?: React.ReactNode;
};

const largestCell = 26;

/** A number for every pair of words; the one pointed at is the same in every picture. */
export function PairMap(props: PairMapProps) {
  const { title, matrix, scale, pair, masked, reversed, children } = props;
  const { projections: m } = useLaterMessages();
  const [box, room] = useSize<HTMLDivElement>();
  const head = useHead();
  /** Its own inverse. */
  const across = ({ row, column }: Cell): Cell =>
    reversed
      ? { row: matrix.rows - 1 - row, column: matrix.columns - 1 - column }
      : { row, column };
  const inOrder = (words: readonly string[]) => (reversed ? words.toReversed() : words);
  return (
    <figure className={styles.map}>
      <figcaption>{title}</figcaption>
      <div ref={box} className={styles.grid}>
        {room && (
          <MatrixGrid
            {...{
              matrix,
              scale,
              cell: across(pair.cell),
              ...squareCells(matrix, room, largestCell),
            }}
            label={title}
            rowRole="query"
            columnRole="key"
            blocked={masked ? (row, column) => isBlockedAt(head, row, column) : undefined}
            describe={(row, column) => {
              const own = across({ row, column });
              const value = formatFixed(at(matrix, row, column));
              return m.cell(pair.rows[own.row] ?? '', pair.keys[own.column] ?? '', value);
            }}
            onPreview={(cell) => preview(cell && across(cell))}
            onSelect={(cell) => {
              const { row, column } = across(cell);
              point({ query: row, key: column });
            }}
            onEnter={enterMatrix}
          />
        )}
      </div>
      <HiddenTable
        matrix={matrix}
        caption={title}
        rowLabels={inOrder(pair.rows)}
        columnLabels={inOrder(pair.keys)}
      />
      {children}
    </figure>
  );
}
