/** A cell of a matrix; both count from 0. */
export type Cell = { readonly row: number; readonly column: number };

export type Grid = { readonly rows: number; readonly columns: number };

/** In CSS pixels. */
export type Size = { readonly width: number; readonly height: number };

/** In CSS pixels, from the picture's top left corner. */
export type Box = Size & { readonly x: number; readonly y: number };

/** The axes of an attention pattern. */
export type Axis = 'query' | 'key';

/** The cell of `grid` nearest to `cell`: steps differ in columns, and sentences in length. */
export function nearestCell({ row, column }: Cell, { rows, columns }: Grid): Cell {
  return {
    row: Math.max(0, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  };
}
