import type { ActivationName } from '../../trace/names.ts';
import type { Parameter } from '../../trace/run.ts';
import type { Activation, Trace } from '../../trace/trace.ts';
import { kept } from '../kept.ts';

/** A read-only rows × columns window on numbers that live elsewhere; row-major and contiguous. */
export type Matrix = {
  readonly rows: number;
  readonly columns: number;
  readonly data: Float32Array;
};

/** @throws RangeError outside the matrix. */
export function at(matrix: Matrix, row: number, column: number): number {
  const value = matrix.data[row * matrix.columns + column];
  if (row < 0 || column < 0 || column >= matrix.columns || value === undefined) {
    throw new RangeError(`no cell ${row}, ${column} in ${matrix.rows} × ${matrix.columns}`);
  }
  return value;
}

/** The last two axes of a tensor, at one index of the axis before them (a head). */
function window(shape: readonly number[], data: Float32Array, index: number): Matrix {
  const [rows, columns] = [shape.at(-2) ?? 1, shape.at(-1) ?? 1];
  const size = rows * columns;
  return { rows, columns, data: data.subarray(index * size, (index + 1) * size) };
}

const ofActivation = kept<Activation, Matrix>();

/**
 * An activation as a matrix; `head` picks one of [head, query, key] or [head, position, dHead].
 * The same object each time, so that what is drawn of it is not drawn anew where nothing changed.
 */
export function matrixOf(activation: Activation, head = 0): Matrix {
  return ofActivation(activation, head, () => window(activation.shape, activation.data, head));
}

/** Short for `matrixOf(trace.get(name), head)`. */
export function traced(trace: Trace, name: ActivationName, head = 0): Matrix {
  return matrixOf(trace.get(name), head);
}

/** A parameter as a matrix; a vector becomes one row. */
export function parameterMatrix(parameter: Parameter): Matrix {
  return window(parameter.shape, parameter.data, 0);
}

/** Columns `from` … `to − 1`, copied: one head's share of W_Q [dModel, nHeads × dHead], say. */
export function columnsOf(matrix: Matrix, from: number, to: number): Matrix {
  const data = new Float32Array(matrix.rows * (to - from));
  for (let row = 0; row < matrix.rows; row++) {
    const start = row * matrix.columns;
    data.set(matrix.data.subarray(start + from, start + to), row * (to - from));
  }
  return { rows: matrix.rows, columns: to - from, data };
}

/** These columns, copied, in this order. */
export function columnsAt(matrix: Matrix, indices: readonly number[]): Matrix {
  const { rows, data } = matrix;
  const cell = (_: unknown, index: number) => {
    const row = Math.floor(index / indices.length);
    return data[row * matrix.columns + (indices[index % indices.length] as number)] as number;
  };
  const copied = Float32Array.from({ length: rows * indices.length }, cell);
  return { rows, columns: indices.length, data: copied };
}

/** These rows, copied, in this order. */
export function rowsAt(matrix: Matrix, indices: readonly number[]): Matrix {
  const data = new Float32Array(indices.length * matrix.columns);
  indices.forEach((index, row) => {
    data.set(rowOf(matrix, index), row * matrix.columns);
  });
  return { rows: indices.length, columns: matrix.columns, data };
}

/** One row, sharing memory. */
export function rowOf({ columns, data }: Matrix, row: number): Float32Array {
  return data.subarray(row * columns, (row + 1) * columns);
}

/** The first `rows` rows, sharing memory. */
export function rowsOf(matrix: Matrix, rows: number): Matrix {
  return { ...matrix, rows, data: matrix.data.subarray(0, rows * matrix.columns) };
}

export function transpose({ rows, columns, data }: Matrix): Matrix {
  const turned = new Float32Array(data.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      turned[column * rows + row] = data[row * columns + column] as number;
    }
  }
  return { rows: columns, columns: rows, data: turned };
}
