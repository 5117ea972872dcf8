import type { Cells } from '../../files/matrix/cells.ts';
import type { PasteProblem } from '../../files/matrix/read.ts';
import { seededRandom } from '../../language/random.ts';
import {
  type BenchMatrix,
  benchMatrices,
  mostFeatures,
  mostTokens,
} from '../../view/hand/bench.ts';
import type { PresetName } from '../../view/hand/presets.ts';
import { setView } from '../actions.ts';
import { app } from '../app.ts';
import type { HandState } from './hand.ts';
import { type HandInputs, presetInputs } from './inputs.ts';

/** Shows another page, step, head or cell of the bench. */
export function showHand(change: Partial<Omit<HandState, 'inputs'>>): void {
  app.setState(({ hand }) => ({ hand: { ...hand, ...change } }));
}

/** Other inputs: what was hidden to be worked out is no longer asked. */
export function changeInputs(change: Partial<HandInputs>): void {
  app.setState(({ hand }) => ({
    hand: { ...hand, inputs: { ...hand.inputs, ...change }, hidden: {} },
  }));
}

export function takePreset(name: PresetName): void {
  app.setState(({ hand }) => ({
    hand: { ...hand, inputs: presetInputs(name), head: 0, cell: { row: 0, column: 0 }, hidden: {} },
  }));
}

/** Opens the bench at what becomes of the first token of a worked example. */
export function openExample(name: PresetName, positions: boolean): void {
  takePreset(name);
  if (positions) changeInputs({ positions });
  showHand({ page: 'steps', step: 'context' });
  setView('hand');
}

const now = () => app.getState().hand.inputs;

/** A matrix as typed; null for the identity. X brings the tokens' names along. */
export function setMatrix(matrix: BenchMatrix, cells: Cells | null): void {
  const { cells: before, tokens } = now();
  const names = cells?.map((_, row) => tokens[row] ?? '') ?? [];
  changeInputs({ cells: { ...before, [matrix]: cells }, ...(matrix === 'x' && { tokens: names }) });
}

export function nameToken(row: number, name: string): void {
  changeInputs({ tokens: now().tokens.map((old, index) => (index === row ? name : old)) });
}

/** How many rows a matrix may have; columns are the same for all. */
export const rowsOfMost = (matrix: BenchMatrix) => (matrix === 'x' ? mostTokens : mostFeatures);

/** Another size: what is new is 0. */
export function resize(matrix: BenchMatrix, rows: number, columns: number): void {
  const old = now().cells[matrix] ?? [];
  const cell = (row: number, column: number) => old[row]?.[column] ?? '0';
  const size = { rows: inside(rows, rowsOfMost(matrix)), columns: inside(columns, mostFeatures) };
  setMatrix(
    matrix,
    Array.from({ length: size.rows }, (_, row) =>
      Array.from({ length: size.columns }, (_, column) => cell(row, column)),
    ),
  );
}

const inside = (value: number, most: number) => Math.max(1, Math.min(most, value));

/** Writes cells from a place on; the matrix grows to hold them. @returns why it cannot */
export function fill(
  matrix: BenchMatrix,
  from: { readonly row: number; readonly column: number },
  cells: Cells,
): PasteProblem | null {
  const old = now().cells[matrix] ?? [];
  const rows = Math.max(old.length, from.row + cells.length);
  const columns = Math.max(old[0]?.length ?? 0, from.column + (cells[0]?.length ?? 0));
  if (rows > rowsOfMost(matrix) || columns > mostFeatures) return { code: 'size', rows, columns };
  setMatrix(
    matrix,
    Array.from({ length: rows }, (_, row) =>
      Array.from(
        { length: columns },
        (_, column) => cells[row - from.row]?.[column - from.column] ?? old[row]?.[column] ?? '0',
      ),
    ),
  );
  return null;
}

/** Small numbers with one decimal in every matrix that is there; the same of the same seed. */
export function drawAll(seed: number): void {
  const random = seededRandom(seed);
  const draw = (cells: Cells | null) =>
    cells ? cells.map((row) => row.map(() => String(Math.round(random() * 40 - 20) / 10))) : null;
  const { cells } = now();
  const drawn = benchMatrices.map((matrix) => [matrix, draw(cells[matrix])]);
  changeInputs({ cells: Object.fromEntries(drawn) as HandInputs['cells'] });
}
