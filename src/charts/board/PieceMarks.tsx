import { isBlocked } from '../../trace/trace.ts';
import type { Placed } from '../../view/board/boardLayout.ts';
import type { Cell } from '../../view/geometry.ts';
import { formatFixed } from '../../view/matrix/format.ts';
import { at } from '../../view/matrix/matrix.ts';
import type { Piece } from '../../view/steps/matrices/piece.ts';
import styles from './BoardPiece.module.css';

/** The narrowest column in which words are worth reading. */
const narrowest = 48;

type WaitsProps = { readonly placed: Placed; readonly children: string | undefined };

/** What a parked result waits for, beside it. */
export function Waits({ placed: { aside = 0 }, children }: WaitsProps) {
  if (!children || aside < narrowest) return null;
  return (
    <span className={styles.waits} style={{ width: aside }}>
      {children}
    </span>
  );
}

type TagProps = { readonly placed: Placed; readonly cell: Cell; readonly type: number };

/** The framed cell's number beside it, where cells are too small to hold one. */
export function Tag({ placed: { piece, rect }, cell, type }: TagProps) {
  const { rows, columns } = piece.matrix;
  const [w, h] = [rect.width / columns, rect.height / rows];
  if (cell.row >= rows || cell.column >= columns || cell.row < 0 || cell.column < 0) return null;
  const value = at(piece.matrix, cell.row, cell.column);
  if (w >= type * (isBlocked(value) ? 1.3 : 1.9) && h >= type * 0.85) return null;
  const onLeft = cell.column > columns / 2;
  const style = {
    top: cell.row * h - type * 1.8,
    ...(onLeft ? { right: rect.width - cell.column * w + 2 } : { left: (cell.column + 1) * w + 2 }),
    fontSize: type,
  };
  return (
    <span className={styles.tag} data-fades="" style={style} aria-hidden="true">
      {formatFixed(value)}
    </span>
  );
}

/** The part of a matrix that is the chosen head's. */
export function Span({ piece: { span, matrix } }: { readonly piece: Piece }) {
  if (!span) return null;
  const count = matrix[span.axis];
  const start = `${(span.from / count) * 100}%`;
  const size = `${((span.to - span.from) / count) * 100}%`;
  const style =
    span.axis === 'columns'
      ? { left: start, width: size, top: 0, height: '100%' }
      : { top: start, height: size, left: 0, width: '100%' };
  return <span className={styles.span} data-fades="" style={style} />;
}
