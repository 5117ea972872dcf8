import { isBlocked } from '../../trace/trace.ts';
import type { Cell } from '../../view/geometry.ts';
import { blockedSymbol, formatFixed } from '../../view/matrix/format.ts';
import type { Matrix } from '../../view/matrix/matrix.ts';
import type { CellScale } from '../../view/matrix/scales.ts';
import { type Blocked, inkOn, type Paper } from './paintCells.ts';

export type NumberPlan = {
  readonly matrix: Matrix;
  readonly scale: CellScale;
  readonly numbers: 'all' | 'focus';
  readonly cell: Cell | null;
  readonly format?: ((value: number) => string) | undefined;
  readonly blocked?: Blocked | undefined;
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
      [bare, 3],
    ];
  }
  const large = extremesOf(matrix).some((value) => Math.abs(value) >= 10);
  return [[fixed(2), 5], [fixed(1), 4], ...(large ? [[fixed(0), 2] as const] : [])];
}

type Setting = { readonly format: (value: number) => string; readonly size: number };

/**
 * The first way to write the numbers in which the widest fits a cell, as large as the cell allows;
 * null if none fits at the smallest size.
 */
function settingOf(paper: Paper, plan: NumberPlan, width: number, height: number): Setting | null {
  const { context, density, fontSize } = paper;
  const least = fontSize * shrink;
  if (height < least * 0.95) return null;
  context.font = paper.font(least);
  const extremes = extremesOf(plan.matrix);
  for (const [format, air] of candidates(plan)) {
    const widest = Math.max(...extremes.map((value) => context.measureText(format(value)).width));
    const room = width - air * density;
    if (widest > room) continue;
    const largest = Math.min(fontSize * 1.25, height * 0.42, (least * (room - 2)) / widest);
    return { format, size: Math.max(least, largest) };
  }
  return null;
}

/** Where no number fits, −∞ still may: the mask is what its row is about. */
function blockedAlone(paper: Paper, width: number, height: number): Setting | null {
  const size = paper.fontSize * shrink;
  paper.context.font = paper.font(size);
  const taken = paper.context.measureText(blockedSymbol).width + paper.density;
  return taken <= width && size * 0.95 <= height ? { format: formatFixed, size } : null;
}

/** The least and the most of what is neither blocked nor out of all bounds. */
function extremesOf({ data }: Matrix): readonly [least: number, most: number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of data) {
    if (!(Math.abs(value) < 1e8)) continue;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}

function inFocus({ numbers, cell }: NumberPlan, row: number, column: number): boolean {
  return numbers === 'all' || (cell !== null && (row === cell.row || column === cell.column));
}

/** Strokes through a number would make it another. */
function clearBehind(
  { context, density, token }: Paper,
  text: string,
  x: number,
  y: number,
  size: number,
) {
  const width = context.measureText(text).width + 2 * density;
  context.fillStyle = token('--ground');
  context.fillRect(x - width / 2, y - size / 2, width, size);
}

/** Prints numbers, where there are any, in cells with room for them, each in the ink that reads best on its fill. */
export function paintNumbers(paper: Paper, plan: NumberPlan) {
  const { context, density, token } = paper;
  const { width, height } = context.canvas;
  const { matrix, scale } = plan;
  paper.clear();
  const [w, h] = [width / matrix.columns, height / matrix.rows];
  const whole = settingOf(paper, plan, w, h);
  const setting = whole ?? blockedAlone(paper, w, h);
  if (!setting) return;
  context.font = paper.font(setting.size);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const [ink, ground] = [token('--ink'), token('--ground')];
  for (let row = 0; row < matrix.rows; row++) {
    for (let column = 0; column < matrix.columns; column++) {
      if (!inFocus(plan, row, column)) continue;
      const value = matrix.data[row * matrix.columns + column] as number;
      if (Number.isNaN(value) || (!whole && !isBlocked(value))) continue;
      const text = setting.format(value);
      const [x, y] = [(column + 0.5) * w - density / 2, (row + 0.54) * h];
      const hatched = isBlocked(value) || plan.blocked?.(row, column);
      if (hatched) clearBehind(paper, text, x, y, setting.size);
      context.fillStyle = hatched ? ink : inkOn(scale.color(value), ink, ground);
      context.fillText(text, x, y);
    }
  }
}
