import { formatFixed } from '../view/format.ts';
import type { Matrix } from '../view/matrix.ts';
import type { CellScale } from '../view/scales.ts';
import type { Cell } from './gridMoves.ts';
import { inkOn, type Paper } from './paintCells.ts';

export type NumberPlan = {
  readonly matrix: Matrix;
  readonly scale: CellScale;
  readonly numbers: 'all' | 'focus';
  readonly cell: Cell | null;
  readonly format?: ((value: number) => string) | undefined;
};

/** Digits are written from this share of the page's smallest type upwards. */
const shrink = 0.86;

/** Weights drop the zero before the point where room is scarce: .07 */
const bare = (value: number) => formatFixed(value, 2).replace(/^0\./, '.');

/** From the most telling to the shortest that still says something. */
function formatsFor({ format, scale, matrix }: NumberPlan) {
  if (format) return [format];
  const fixed = (digits: number) => (value: number) => formatFixed(value, digits);
  if (scale.kind === 'weight') return [fixed(2), bare];
  const large = finite(matrix).some((value) => Math.abs(value) >= 10);
  return [fixed(2), fixed(1), ...(large ? [fixed(0)] : [])];
}

/** The first format with which the widest number still fits a cell; null if none does. */
function fittingFormat({ context }: Paper, plan: NumberPlan, room: number) {
  const numbers = finite(plan.matrix);
  const extremes = [Math.min(...numbers), Math.max(...numbers)];
  return (
    formatsFor(plan).find((format) =>
      extremes.every((value) => context.measureText(format(value)).width <= room),
    ) ?? null
  );
}

function finite({ data }: Matrix): number[] {
  return Array.from(data).filter((value) => Math.abs(value) < 1e8);
}

function inFocus({ numbers, cell }: NumberPlan, row: number, column: number): boolean {
  return numbers === 'all' || (cell !== null && (row === cell.row || column === cell.column));
}

/** Prints numbers in cells with room for them, each in the ink that reads best on its fill. */
export function paintNumbers(paper: Paper, plan: NumberPlan) {
  const { context, density, token } = paper;
  const { width, height } = context.canvas;
  const { matrix, scale } = plan;
  const [w, h] = [width / matrix.columns, height / matrix.rows];
  context.clearRect(0, 0, width, height);
  const size = Math.max(paper.fontSize * shrink, Math.min(paper.fontSize * 1.25, h * 0.42));
  context.font = paper.font(size);
  const format = h >= size * 0.95 ? fittingFormat(paper, plan, w - density) : null;
  if (!format) return;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const [ink, ground] = [token('--ink'), token('--ground')];
  for (let row = 0; row < matrix.rows; row++) {
    for (let column = 0; column < matrix.columns; column++) {
      if (!inFocus(plan, row, column)) continue;
      const value = matrix.data[row * matrix.columns + column] as number;
      context.fillStyle = inkOn(scale.color(value), ink, ground);
      context.fillText(format(value), (column + 0.5) * w - density / 2, (row + 0.54) * h);
    }
  }
}
