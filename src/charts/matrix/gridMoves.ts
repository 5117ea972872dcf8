import { type Cell, type Grid, nearestCell } from '../../view/geometry.ts';

const arrows: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-5, 0],
  PageDown: [5, 0],
};

/** Where a key leads from `cell`; null for keys that do not move. Edges stop, they do not wrap. */
export function movedCell(cell: Cell, key: string, whole: boolean, size: Grid): Cell | null {
  const arrow = arrows[key];
  if (arrow) {
    return nearestCell({ row: cell.row + arrow[0], column: cell.column + arrow[1] }, size);
  }
  if (key === 'Home') return { row: whole ? 0 : cell.row, column: 0 };
  if (key === 'End') {
    return { row: whole ? size.rows - 1 : cell.row, column: size.columns - 1 };
  }
  return null;
}

/** The cell under a point given in fractions of the cell area. */
export function cellAtPoint(x: number, y: number, size: Grid): Cell {
  return nearestCell(
    { row: Math.floor(y * size.rows), column: Math.floor(x * size.columns) },
    size,
  );
}
