import { at, type Matrix } from './matrix.ts';

/** How many positions a dimension takes for one full turn: 2π · 10000^(2i/d), i its sin/cos pair. */
export function wavelength(dimension: number, dModel: number): number {
  return 2 * Math.PI * 10000 ** ((2 * Math.floor(dimension / 2)) / dModel);
}

/**
 * Section 3.5: PE(pos, 2i) = sin(pos / 10000^(2i/d)) and PE(pos, 2i + 1) = cos of the same,
 * sines and cosines interleaved. [length, dModel]
 */
export function positionEncoding(length: number, dModel: number): Matrix {
  const data = new Float32Array(length * dModel);
  for (let position = 0; position < length; position++) {
    for (let dimension = 0; dimension < dModel; dimension++) {
      const angle = (2 * Math.PI * position) / wavelength(dimension, dModel);
      data[position * dModel + dimension] = dimension % 2 === 0 ? Math.sin(angle) : Math.cos(angle);
    }
  }
  return { rows: length, columns: dModel, data };
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

/** One column from top to bottom. */
export function columnValues({ rows, columns, data }: Matrix, column: number): readonly number[] {
  return Array.from({ length: rows }, (_, row) => data[row * columns + column] ?? 0);
}

/** One row from left to right. */
export function rowValues({ columns, data }: Matrix, row: number): readonly number[] {
  return Array.from(data.subarray(row * columns, (row + 1) * columns));
}

/** The dimensions drawn as curves: the chosen one's pair, a fast pair and a slow one, each once. */
export function curveDimensions(chosen: number, dModel: number): readonly number[] {
  const slow = Math.floor(dModel / 4 / 2) * 2;
  const pairs = new Set([0, Math.floor(chosen / 2) * 2, slow]);
  return [...pairs].sort((one, other) => one - other).flatMap((even) => [even, even + 1]);
}
