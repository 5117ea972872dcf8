import { useMemo } from 'react';
import { ColumnTicks } from '../../../charts/matrix/ColumnTicks.tsx';
import { Legend } from '../../../charts/matrix/Legend.tsx';
import { MatrixGrid } from '../../../charts/matrix/MatrixGrid.tsx';
import { useSize } from '../../../charts/useSize.ts';
import { enterMatrix } from '../../../store/entered.ts';
import { useTheme } from '../../../store/theme.ts';
import type { Cell } from '../../../view/geometry.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { rowGutter } from '../../../view/matrix/gutters.ts';
import { at, type Matrix } from '../../../view/matrix/matrix.ts';
import { niceBound, signedScale } from '../../../view/matrix/scales.ts';
import { Prose } from '../../controls/Prose.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { TableDialog } from '../TableDialog.tsx';
import styles from './Strips.module.css';

type StripsProps = {
  /** A vector a row, all on one scale. */
  readonly matrix: Matrix;
  readonly title: string;
  /** Accessible name. */
  readonly label: string;
  /** What each row is called beside it, and in a sentence. */
  readonly labels: readonly string[];
  readonly names: readonly string[];
  /** Of one row, in pixels. */
  readonly height: number;
  readonly cell: Cell;
  readonly onPreview: (cell: Cell | null) => void;
  readonly onSelect: (cell: Cell) => void;
};

/** Rows of numbers one under another, so that a column is one dimension of them all. */
export function Strips({ matrix, title, label, labels, names, height, ...cell }: StripsProps) {
  const { inside: m } = useLaterMessages();
  const theme = useTheme();
  const [box, room] = useSize<HTMLDivElement>();
  const scale = useMemo(() => signedScale(theme, niceBound(matrix.data)), [theme, matrix]);
  const gutter = rowGutter(labels, 12);
  const width = Math.max(0, (room?.width ?? 0) - 4);
  return (
    <section className={styles.strips} aria-label={label}>
      <div className={styles.title}>
        <b>
          <Prose>{title}</Prose>
        </b>
        <span className={styles.aside}>
          <Legend scale={scale} title={m.value} compact />
          <TableDialog
            matrix={matrix}
            caption={label}
            rowLabels={names}
            columnLabels={numbered(matrix)}
          />
        </span>
      </div>
      <div ref={box} className={styles.room} style={{ paddingInlineStart: gutter }}>
        {room && (
          <div className={styles.rows}>
            <ColumnTicks count={matrix.columns} every={8} width={width} chosen={cell.cell.column} />
            <MatrixGrid
              {...cell}
              {...{ matrix, scale, label, width }}
              rowLabels={labels}
              height={matrix.rows * height}
              rowRole="query"
              columnRole="plain"
              describe={(row, column) =>
                m.cell(names[row] ?? '', column, formatFixed(at(matrix, row, column), 3))
              }
              onEnter={enterMatrix}
            />
          </div>
        )}
      </div>
    </section>
  );
}

/** Dimensions count from 0, as in the paper's formula for positions. */
const numbered = ({ columns }: Matrix) => Array.from({ length: columns }, (_, index) => `${index}`);
