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

/** A way to write numbers, and how many pixels of air it wants around the widest. */
type Candidate = readonly [format: (value: number) => string, air: number];

/** From the most telling to the shortest that still says something. */
function candidates({ format, scale, matrix }: NumberPlan): readonly Candidate[] {
  if (format) return [[format, 1]];
  const fixed = (digits: number) => (value: number) => formatFixed(value, digits);
  if (scale.kind === 'weight') {
    return [
      [fixed(2), 5],
      [bare, 1],
    ];
  }
  const large = finite(matrix).some((value) => Math.abs(value) >= 10);
  return [[fixed(2), 5], [fixed(1), 1], ...(large ? [[fixed(0), 1] as const] : [])];
}

/** The first way to write them in which the widest number fits a cell; null if none does. */
function fittingFormat({ context, density }: Paper, plan: NumberPlan, width: number) {
  const numbers = finite(plan.matrix);
  const extremes = [Math.min(...numbers), Math.max(...numbers)];
  const fits = ([format, air]: Candidate) =>
    extremes.every((value) => context.measureText(format(value)).width <= width - air * density);
  return candidates(plan).find(fits)?.[0] ?? null;
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
  const format = h >= size * 0.95 ? fittingFormat(paper, plan, w) : null;
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
