import type { Run } from '../../trace/run.ts';
import { attentionAt } from '../../trace/topology.ts';
import { softmaxRows, times, turned } from '../hand/attend.ts';
import type { Numbers } from '../hand/bench.ts';
import { formatFixed } from '../matrix/format.ts';
import { type Matrix, rowOf } from '../matrix/matrix.ts';
import { smallPower } from '../output/output.ts';
import { parameterOf } from '../parameters.ts';
import type { AttentionHead } from '../parts/part.ts';
import { isBlockedAt } from '../steps/mask.ts';
import { keyInput, projection } from '../steps/matrices/headMatrices.ts';
import { resultOf } from '../steps/matrices/results.ts';

/** A head's inputs and its own columns of the projections, as the run has them. */
export type HeadInputs = {
  /** The rows that ask. [query, dModel] */
  readonly asking: Numbers;
  /** The rows that are looked at. [key, dModel] */
  readonly lookedAt: Numbers;
  /** [dModel, dHead] */
  readonly wq: Numbers;
  readonly wk: Numbers;
  readonly wv: Numbers;
};

/** The same numbers, to be computed with in double precision. */
export function rowsIn(matrix: Matrix): Numbers {
  return Array.from({ length: matrix.rows }, (_, row) => Array.from(rowOf(matrix, row)));
}

/** To be drawn. */
export function matrixFrom(rows: Numbers): Matrix {
  const columns = rows[0]?.length ?? 0;
  return { rows: rows.length, columns, data: Float32Array.from(rows.flat()) };
}

export function inputsOf(run: Run, where: AttentionHead): HeadInputs {
  const { path } = attentionAt(where);
  const own = (name: 'w_q' | 'w_k' | 'w_v') =>
    rowsIn(projection(run, where, parameterOf(run, `${path}.${name}`)));
  return {
    asking: rowsIn(resultOf(run, where, 'x')),
    lookedAt: rowsIn(keyInput(run, where)),
    ...{ wq: own('w_q'), wk: own('w_k'), wv: own('w_v') },
  };
}

/** Q Kᵀ. [query, key] */
export function scoresOf(q: Numbers, k: Numbers): Numbers {
  return times(q, turned(k));
}

/**
 * softmax(S ⁄ √d + M); the mask goes by places.
 * @param width how many numbers a query and a key have
 */
export function weightsOf(scores: Numbers, width: number, where: AttentionHead): Numbers {
  const masked = scores.map((row, at) =>
    row.map((score, key) =>
      isBlockedAt(where, at, key) ? Number.NEGATIVE_INFINITY : score / Math.sqrt(width),
    ),
  );
  return softmaxRows(masked);
}

/** The largest difference between two matrices of one shape. */
export function apart(one: Numbers, other: Numbers): number {
  return Math.max(
    ...one.map((row, at) =>
      Math.max(...row.map((value, column) => Math.abs(value - (other[at]?.[column] as number)))),
    ),
  );
}

/** A difference as it is said: of rounding the power of ten, of more two decimals. */
export function printApart(value: number): string {
  return value < 0.01 ? smallPower(value) : formatFixed(value);
}
