import { useLayoutEffect, useRef } from 'react';
import type { Role } from '../../view/matrix/roles.ts';
import type { CellScale } from '../../view/matrix/scales.ts';
import { paintSoon } from '../paintSoon.ts';
import { ColumnLabels, RowLabels } from './GridLabels.tsx';
import { GridPointer, type GridPointerProps } from './GridPointer.tsx';
import styles from './MatrixGrid.module.css';
import { type Blocked, paintFills, paperOf } from './paintCells.ts';
import { type NumberPlan, paintNumbers } from './paintNumbers.ts';

export type MatrixGridProps = GridPointerProps & {
  readonly scale: CellScale;
  /** Drawn at the left, outside the cell area; see `rowGutter` for the room they take. */
  readonly rowLabels?: readonly string[] | undefined;
  /** Behind them what each row makes. */
  readonly rowMade?: readonly string[] | undefined;
  /** Drawn above, outside the cell area; see `columnGutter`. */
  readonly columnLabels?: readonly string[] | undefined;
  readonly rowLang?: string | undefined;
  readonly columnLang?: string | undefined;
  /** Of the cell area, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Size of labels and numbers in CSS pixels; absent: the page's smallest. */
  readonly type?: number | undefined;
  /** Frames the cell's whole row (column) in this colour. */
  readonly rowRole?: Role | undefined;
  readonly columnRole?: Role | undefined;
  readonly numbers?: 'none' | 'all' | 'focus' | undefined;
  /** Absent: as many decimals as fit. */
  readonly format?: ((value: number) => string) | undefined;
  readonly blocked?: Blocked | undefined;
  /** Rows after this one are not computed yet at the chosen decoding step. */
  readonly fadedAfterRow?: number | undefined;
  readonly fadedAfterColumn?: number | undefined;
  /** A row that is labelled even where labels are thinned. */
  readonly kept?: number | undefined;
  /** Labels that can be clicked. */
  readonly onRow?: ((row: number) => void) | undefined;
  readonly onColumn?: ((column: number) => void) | undefined;
};

/** One matrix as a heatmap that can be pointed at and walked by keyboard. */
export function MatrixGrid(props: MatrixGridProps) {
  const { matrix, width, height, cell = null } = props;
  return (
    <div className={styles.grid} style={{ width, height, fontSize: props.type }}>
      <div aria-hidden="true">
        <FillCanvas {...props} />
        {props.numbers && props.numbers !== 'none' && (
          <NumberCanvas {...props} key={props.type} numbers={props.numbers} cell={cell} />
        )}
      </div>
      <Faded axis="top" count={matrix.rows} after={props.fadedAfterRow} />
      <Faded axis="left" count={matrix.columns} after={props.fadedAfterColumn} />
      <Frames {...props} />
      {props.rowLabels && (
        <RowLabels
          {...props}
          labels={props.rowLabels}
          made={props.rowMade}
          cell={cell}
          onChoose={props.onRow}
        />
      )}
      {props.columnLabels && (
        <ColumnLabels
          {...props}
          labels={props.columnLabels}
          cell={cell}
          onChoose={props.onColumn}
        />
      )}
      {props.onSelect || props.onPreview ? (
        <GridPointer {...props} />
      ) : (
        <span className={styles.cover} role="img" aria-label={props.label} />
      )}
    </div>
  );
}

function FillCanvas({ matrix, scale, blocked, width, height }: MatrixGridProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    return paintSoon(() => {
      const paper = canvas.current && paperOf(canvas.current, width, height);
      if (paper) paintFills(paper, matrix, scale, blocked);
    });
  }, [matrix, scale, blocked, width, height]);
  return <canvas ref={canvas} className={styles.canvas} />;
}

type NumberCanvasProps = NumberPlan & { readonly width: number; readonly height: number };

function NumberCanvas(props: NumberCanvasProps) {
  const { width, height, matrix, scale, numbers, cell, format, blocked } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [row, column] = [cell?.row ?? -1, cell?.column ?? -1];
  useLayoutEffect(() => {
    const plan = { matrix, scale, numbers, cell: { row, column }, format, blocked };
    return paintSoon(() => {
      const paper = canvas.current && paperOf(canvas.current, width, height);
      if (paper) paintNumbers(paper, plan);
    });
  }, [width, height, matrix, scale, numbers, row, column, format, blocked]);
  return <canvas ref={canvas} className={styles.canvas} />;
}

type FadedProps = {
  readonly axis: 'top' | 'left';
  readonly count: number;
  readonly after: number | undefined;
};

/** A veil over what the chosen decoding step has not reached. */
function Faded({ axis, count, after }: FadedProps) {
  if (after === undefined || after >= count - 1) return null;
  return <div className={styles.faded} style={{ [axis]: `${((after + 1) / count) * 100}%` }} />;
}

function Frames({ matrix, cell, rowRole, columnRole, width, height }: MatrixGridProps) {
  if (!cell) return null;
  const [w, h] = [width / matrix.columns, height / matrix.rows];
  const [x, y] = [cell.column * w, cell.row * h];
  const [rowHere, columnHere] = [
    cell.row >= 0 && cell.row < matrix.rows,
    cell.column >= 0 && cell.column < matrix.columns,
  ];
  return (
    <>
      {rowRole && rowHere && (
        <span
          className={styles.frame}
          data-frame=""
          data-role={rowRole}
          style={box(0, y, width, h)}
        />
      )}
      {columnRole && columnHere && (
        <span
          className={styles.frame}
          data-frame=""
          data-role={columnRole}
          style={box(x, 0, w, height)}
        />
      )}
      {rowHere && columnHere && (
        <span className={styles.cell} data-fades="" style={box(x, y, w, h)} />
      )}
    </>
  );
}

/** A frame lies outside its cells by a pixel and a half, over the gap of ground. */
function box(left: number, top: number, width: number, height: number) {
  return { left: left - 2, top: top - 2, width: width + 3, height: height + 3 };
}
