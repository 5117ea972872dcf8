import { type ReactNode, useMemo } from 'react';
import { type SumForm, sumForm } from '../../view/board/sumForm.ts';
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
  /** How much of its height, from the top, what waits takes. */
  readonly taken: number;
  /** Size of the board's letters. */
  readonly type: number;
  readonly picture: Picture;
  readonly cell: Cell;
  readonly term: number | null | undefined;
  readonly theme: Theme;
  readonly legend: string;
  readonly narrowed: string | undefined;
  readonly note: ReactNode;
  readonly summed: boolean;
};

/** The corner that Falk's scheme leaves free: the framed cell's sum, a note, and the legend. */
export function BoardCorner(props: BoardCornerProps) {
  const { corner, picture, theme } = props;
  const sum = summedIn(props);
  return (
    <div
      className={styles.corner}
      style={{ left: corner.x, top: corner.y, width: corner.width, height: corner.height }}
    >
      {props.note && <div className={styles.note}>{props.note}</div>}
      {sum && <FramedSum {...props} {...sum} />}
      <Legend
        scale={scaleOf(picture.result, theme)}
        title={props.legend}
        untitled={sum?.form.compact}
        note={props.narrowed}
      />
    </div>
  );
}

/** What is multiplied and how that is drawn; null where no sum stands here. */
function summedIn({ picture, cell, summed, corner, taken, type }: BoardCornerProps) {
  const { factors, inPlace } = picture;
  if (!summed || !factors || inPlace || !isShown(picture, cell)) return null;
  const form = sumForm(corner, taken, type);
  return form && { factors, form };
}

/** A cell is framed, and its number is not kept back. */
function isShown({ result: { matrix } }: Picture, { row, column }: Cell): boolean {
  return row >= 0 && column >= 0 && !Number.isNaN(at(matrix, row, column));
}

type FramedSumProps = BoardCornerProps & {
  readonly factors: NonNullable<Picture['factors']>;
  readonly form: SumForm;
};

function FramedSum({ factors: { left, top }, form, ...props }: FramedSumProps) {
  const { cell, picture, theme, term, type } = props;
  const { row, column } = cell;
  const sum = useMemo(
    () => products(left.matrix, top.matrix, row, column),
    [left, top, row, column],
  );
  const added = picture.bias?.[column] ?? 0;
  return (
    <LiveSum
      {...{ form, type, theme, terms: sum.terms, total: sum.total + added, pointed: term }}
      sign={picture.bias ? 'Σ + b' : 'Σ'}
      scales={[scaleOf(left, theme), scaleOf(top, theme)]}
      roles={[picture.rowRole, picture.columnRole]}
    />
  );
}
