import type { Matrix } from '../../view/matrix/matrix.ts';

export type Cell = { readonly row: number; readonly column: number };

const arrows: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-5, 0],
  PageDown: [5, 0],
};

function clamp(value: number, last: number): number {
  return Math.max(0, Math.min(last, value));
}

/** The nearest cell that exists. */
export function clampCell(cell: Cell, { rows, columns }: Pick<Matrix, 'rows' | 'columns'>): Cell {
  return { row: clamp(cell.row, rows - 1), column: clamp(cell.column, columns - 1) };
}

/** Where a key leads from `cell`; null for keys that do not move. Edges stop, they do not wrap. */
export function movedCell(
  cell: Cell,
  key: string,
  whole: boolean,
  size: Pick<Matrix, 'rows' | 'columns'>,
): Cell | null {
  const arrow = arrows[key];
  if (arrow) {
    return clampCell({ row: cell.row + arrow[0], column: cell.column + arrow[1] }, size);
  }
  if (key === 'Home') return { row: whole ? 0 : cell.row, column: 0 };
  if (key === 'End') {
    return { row: whole ? size.rows - 1 : cell.row, column: size.columns - 1 };
  }
  return null;
}

/** The cell under a point given in fractions of the cell area. */
export function cellAtPoint(x: number, y: number, size: Pick<Matrix, 'rows' | 'columns'>): Cell {
  return clampCell({ row: Math.floor(y * size.rows), column: Math.floor(x * size.columns) }, size);
}
