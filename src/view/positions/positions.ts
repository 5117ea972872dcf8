import { positionTable } from '../../trace/positions.ts';
import type { Run } from '../../trace/run.ts';
import type { Stack } from '../../trace/topology.ts';
import { at, type Matrix, traced } from '../matrix/matrix.ts';

/** How many positions a dimension takes for one full turn: 2π · 10000^(2i/d), i its sin/cos pair. */
export function wavelength(dimension: number, dModel: number): number {
  return 2 * Math.PI * 10000 ** ((2 * Math.floor(dimension / 2)) / dModel);
}

/** The formula's sinusoids, whatever the run. [length, dModel] */
export function positionEncoding(length: number, dModel: number): Matrix {
  return { rows: length, columns: dModel, data: positionTable(length, dModel) };
}

/** What the run added to its words; with `all`, the formula up to the longest sentence. */
export function shownPositions(run: Run, stack: Stack, all: boolean): Matrix {
  const { maxLength, dModel } = run.dimensions;
  return all ? positionEncoding(maxLength, dModel) : traced(run.trace, `${stack}.pos_embed`);
}

/** PE · PEᵀ: the dot product of every position with every other. [length, length] */
export function positionProducts(encoding: Matrix): Matrix {
  const { rows, columns } = encoding;
  const data = new Float32Array(rows * rows);
  for (let row = 0; row < rows; row++) {
    for (let other = 0; other < rows; other++) {
      let sum = 0;
      for (let column = 0; column < columns; column++) {
        sum += at(encoding, row, column) * at(encoding, other, column);
      }
      data[row * rows + other] = sum;
    }
  }
  return { rows, columns: rows, data };
}

/** Between which numbers the products lie: a whole one under all of them, and that of a position with itself. */
export function productEnds({ data }: Matrix, encoding: Matrix): readonly [number, number] {
  const least = data.reduce((low, value) => Math.min(low, value), encoding.columns / 2);
  return [Math.floor(least), encoding.columns / 2];
}

export type Point = readonly [position: number, value: number];

/** The same formula between the words, to draw the wave that the numbers are read from. */
export function wave(dimension: number, dModel: number, length: number): readonly Point[] {
  const turn = wavelength(dimension, dModel);
  const fine = Math.max(1, Math.ceil(16 / turn)) * 4;
  const count = Math.max(1, (length - 1) * fine);
  return Array.from({ length: count + 1 }, (_, index) => {
    const position = (index * (length - 1)) / count;
    const angle = (2 * Math.PI * position) / turn;
    return [position, dimension % 2 === 0 ? Math.sin(angle) : Math.cos(angle)];
  });
}

/** One column from top to bottom. */
export function columnValues({ rows, columns, data }: Matrix, column: number): readonly number[] {
  return Array.from({ length: rows }, (_, row) => data[row * columns + column] ?? 0);
}

/** One row from left to right. */
export function rowValues({ columns, data }: Matrix, row: number): readonly number[] {
  return Array.from(data.subarray(row * columns, (row + 1) * columns));
}

/**
 * The even dimensions of the pairs drawn as curves: the fastest, the chosen one and a slow one.
 * Always three: where the chosen one is among the others, the one between them fills its place.
 */
export function curvePairs(chosen: number, dModel: number): readonly number[] {
  const even = (dimension: number) => Math.floor(dimension / 2) * 2;
  const [fast, middle, slow] = [0, even(dModel / 8), even((dModel * 3) / 8)];
  const mine = even(chosen);
  const pairs = mine === fast || mine === slow ? [fast, middle, slow] : [fast, mine, slow];
  return pairs.sort((one, other) => one - other);
}

/** Two figures or more, without decimals that nobody needs: 6.3, 48, 2117. */
export function formatWavelength(length: number): string {
  return length < 20 ? length.toFixed(1) : String(Math.round(length));
}
