import type { ReactNode } from 'react';
import { HiddenTable } from '../../../charts/matrix/HiddenTable.tsx';
import { MatrixGrid, type MatrixGridProps } from '../../../charts/matrix/MatrixGrid.tsx';
import { useSize } from '../../../charts/useSize.ts';
import { enterMatrix } from '../../../store/entered.ts';
import type { Size } from '../../../view/geometry.ts';
import { columnGutter, rowGutter } from '../../../view/matrix/gutters.ts';
import { Prose } from '../../controls/Prose.tsx';
import styles from './FutureStage.module.css';

const labelSize = 12;
const between = 20;

export type GridOf = Pick<
  MatrixGridProps,
  | 'matrix'
  | 'scale'
  | 'label'
  | 'blocked'
  | 'describe'
  | 'columnLabels'
  | 'columnLang'
  | 'cell'
  | 'format'
> & {
  readonly title: ReactNode;
  /** How many times as wide as high a cell may be. */
  readonly wide?: number;
  readonly onSelect: NonNullable<MatrixGridProps['onSelect']>;
};

type GridsProps = {
  readonly grids: readonly GridOf[];
  /** Beside the first: they all have these rows. */
  readonly rowLabels: readonly string[];
  readonly rowLang: string;
  /** Of the chosen cell, or row, under all of them. */
  readonly told: string;
};

/** Matrices of the same rows, side by side, or one below the other where there is little room. */
export function Grids({ grids, rowLabels, rowLang, told }: GridsProps) {
  const [box, room] = useSize<HTMLDivElement>();
  const place = room && layout(grids, rowLabels, room);
  return (
    <div ref={box} className={styles.grids}>
      {place &&
        grids.map(({ title, wide = 1, ...grid }, at) => (
          <figure
            key={grid.label}
            className={styles.grid}
            style={{ paddingInlineStart: at === 0 || place.stacked ? place.left : 0 }}
          >
            <figcaption
              style={{ marginBottom: place.top, maxWidth: captionWidth(wide, grid, place.cell) }}
            >
              {title}
            </figcaption>
            <MatrixGrid
              {...grid}
              width={wide * place.cell * grid.matrix.columns}
              height={place.cell * grid.matrix.rows}
              rowRole="query"
              rowLabels={at === 0 || place.stacked ? rowLabels : undefined}
              rowLang={rowLang}
              onEnter={enterMatrix}
            />
            <HiddenTable
              matrix={grid.matrix}
              caption={grid.label}
              rowLabels={rowLabels}
              columnLabels={grid.columnLabels?.length ? grid.columnLabels : undefined}
              format={grid.format}
            />
          </figure>
        ))}
      {place && (
        <p className={styles.told} aria-live="polite">
          <Prose chips>{told}</Prose>
        </p>
      )}
    </div>
  );
}

const narrowest = 170;
const captionWidth = (wide: number, { matrix }: Pick<GridOf, 'matrix'>, cell: number) =>
  Math.max(narrowest, wide * cell * matrix.columns);

const least = 11;
const most = 26;
/** Three lines above the matrices, and the two under them with their gap. */
const captions = 54;
const lines = 50;

/** Cells as large as all of them fit; stacked where they would be too small beside each other. */
function layout(grids: readonly GridOf[], labels: readonly string[], room: Size) {
  const left = rowGutter(labels, labelSize);
  const top = Math.max(
    ...grids.flatMap(({ columnLabels = [] }) =>
      [1, 20].map((cell) => columnGutter(columnLabels, cell, labelSize)),
    ),
  );
  const columns = grids.map(({ matrix, wide = 1 }) => wide * matrix.columns);
  const all = columns.reduce((sum, one) => sum + one, 0);
  const across = (room.width - left - between * (grids.length - 1)) / all;
  const down = (room.height - top - captions - lines) / labels.length;
  const beside = Math.min(across, Math.max(down, least), most);
  if (beside >= least) return { left, top, cell: beside, stacked: false };
  const cell = Math.min(most, Math.max(4, (room.width - left) / Math.max(...columns)));
  return { left, top, cell, stacked: true };
}
