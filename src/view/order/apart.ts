import type { Cell } from '../geometry.ts';
import { columnsAt, type Matrix, rowOf, rowsAt } from '../matrix/matrix.ts';
import type { Order } from './order.ts';

/** Where each word of the sentence stands now; what ends it stays behind them all. */
export function placesOf(order: Order): readonly number[] {
  const places = order.map((_, word) => order.indexOf(word));
  return [...places, order.length];
}

/** The rows of the words as they are written. [n, columns] */
export const rowsBack = (matrix: Matrix, order: Order): Matrix => rowsAt(matrix, placesOf(order));

/** Rows and columns of a pattern likewise. [n, n] */
export const patternBack = (pattern: Matrix, order: Order): Matrix =>
  columnsAt(rowsBack(pattern, order), placesOf(order));

const length = (row: ArrayLike<number>) => Math.hypot(...Array.from(row));

/** How far each row of two matrices is from its like: ‖a − b‖ ⁄ ‖a‖, and the greatest |a − b| of all numbers. */
export function apart(one: Matrix, other: Matrix) {
  let greatest = 0;
  const rows = Array.from({ length: one.rows }, (_, row) => {
    const [own, its] = [rowOf(one, row), rowOf(other, row)];
    const difference = own.map((value, column) => value - (its[column] ?? 0));
    for (const value of difference) greatest = Math.max(greatest, Math.abs(value));
    return length(difference) / length(own);
  });
  return { rows, greatest };
}

/** The pair with the greatest weight. */
export function strongestIn({ columns, data }: Matrix): Cell {
  const place = data.indexOf(Math.max(...data));
  return { row: Math.floor(place / columns), column: place % columns };
}
