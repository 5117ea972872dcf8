import { type ReactNode, useMemo } from 'react';
import type { Box, Cell } from '../../view/geometry.ts';
import { at } from '../../view/matrix/matrix.ts';
import type { Theme } from '../../view/matrix/scales.ts';
import type { Picture } from '../../view/steps/pipeline.ts';
import { products } from '../../view/steps/terms.ts';
import { Legend } from '../matrix/Legend.tsx';
import styles from './BlackboardProduct.module.css';
import { scaleOf } from './BoardPiece.tsx';
import { LiveSum } from './LiveSum.tsx';

type BoardCornerProps = {
  readonly corner: Box;
  readonly picture: Picture;
  readonly cell: Cell;
  readonly term: number | null | undefined;
  readonly theme: Theme;
  readonly legend: string;
  readonly narrowed: string | undefined;
  readonly note: ReactNode;
  readonly summed: boolean;
};

/** What the sum needs beside what waits above it and the legend below. */
const least = { width: 260, height: 236 };
/** A strip of cells that is longer is not read better. */
const widest = 440;

/** The corner that Falk's scheme leaves free: the framed cell's sum, a note, and the legend. */
export function BoardCorner(props: BoardCornerProps) {
  const { corner, picture, theme } = props;
  const roomy = corner.width >= least.width && corner.height >= least.height;
  return (
    <div
      className={styles.corner}
      style={{ left: corner.x, top: corner.y, width: corner.width, height: corner.height }}
    >
      {props.note && <div className={styles.note}>{props.note}</div>}
      {props.summed &&
        roomy &&
        picture.factors &&
        !picture.inPlace &&
        isShown(picture, props.cell) && <FramedSum {...props} factors={picture.factors} />}
      <Legend scale={scaleOf(picture.result, theme)} title={props.legend} note={props.narrowed} />
    </div>
  );
}

/** A cell is framed, and its number is not kept back. */
function isShown({ result: { matrix } }: Picture, { row, column }: Cell): boolean {
  return row >= 0 && column >= 0 && !Number.isNaN(at(matrix, row, column));
}

type FramedSumProps = BoardCornerProps & {
  readonly factors: NonNullable<Picture['factors']>;
};

function FramedSum({ factors: { left, top }, cell, corner, picture, theme, term }: FramedSumProps) {
  const { row, column } = cell;
  const sum = useMemo(
    () => products(left.matrix, top.matrix, row, column),
    [left, top, row, column],
  );
  const added = picture.bias?.[column] ?? 0;
  return (
    <LiveSum
      {...{ theme, terms: sum.terms, total: sum.total + added, pointed: term }}
      sign={picture.bias ? 'Σ + b' : 'Σ'}
      scales={[scaleOf(left, theme), scaleOf(top, theme)]}
      roles={[picture.rowRole, picture.columnRole]}
      width={Math.min(widest, corner.width - 24)}
    />
  );
}
