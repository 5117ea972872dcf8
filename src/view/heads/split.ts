import type { Run } from '../../trace/run.ts';
import { attentionAt } from '../../trace/topology.ts';
import { type Matrix, rowOf, traced } from '../matrix/matrix.ts';
import { parameterOf } from '../parameters.ts';
import { type HeadAt, headSpan, keyInput, projection } from '../steps/matrices/headMatrices.ts';
import { resultOf } from '../steps/matrices/results.ts';
import { times } from '../vectors.ts';
import type { SplitStep } from './splitNames.ts';

/** One projection computed twice: by one matrix for all heads, and by one a head. */
export type Split = {
  /** [word, dModel] */
  readonly input: Matrix;
  /** [dModel, nHeads × dHead] */
  readonly whole: Matrix;
  /** Its product with the input, whose columns are the heads'. [word, nHeads × dHead] */
  readonly product: Matrix;
  readonly heads: readonly { readonly matrix: Matrix; readonly product: Matrix }[];
  /** The largest difference between the two. */
  readonly apart: number;
  /** And between the first and what the engine gave. */
  readonly fromEngine: number;
};

/** Row by row, in double precision. */
function multiply(left: Matrix, right: Matrix): Float64Array {
  const rows = Array.from({ length: left.rows }, (_, row) => times(rowOf(left, row), right));
  return Float64Array.from(rows.flat());
}

/** The largest difference of a head's numbers from its columns of all heads'. */
function apartIn(all: Float64Array, columns: number, from: number, own: ArrayLike<number>): number {
  const width = (own.length * columns) / all.length;
  let apart = 0;
  for (let cell = 0; cell < own.length; cell++) {
    const there = Math.floor(cell / width) * columns + from + (cell % width);
    apart = Math.max(apart, Math.abs((all[there] as number) - (own[cell] as number)));
  }
  return apart;
}

/**
 * Section 3.2.2 has one projection a head; it is computed as one product whose columns are cut apart. Queries come
 * from X, keys and values from what is looked at.
 */
export function splitOf(run: Run, where: HeadAt, step: SplitStep): Split {
  const { path } = attentionAt(where);
  const input = step === 'q' ? resultOf(run, where, 'x') : keyInput(run, where);
  const whole = parameterOf(run, `${path}.w_${step}`);
  const all = multiply(input, whole);
  const engine = run.trace.get(`${path}.${step}`);
  const parts = Array.from({ length: run.dimensions.nHeads }, (_, head) => {
    const [from] = headSpan(run, { head }, whole.columns);
    const matrix = projection(run, { ...where, head }, whole);
    const own = multiply(input, matrix);
    return {
      ...{ matrix, product: { ...matrix, rows: input.rows, data: Float32Array.from(own) } },
      apart: apartIn(all, whole.columns, from, own),
      fromEngine: apartIn(all, whole.columns, from, traced(run.trace, engine.name, head).data),
    };
  });
  return {
    ...{ input, whole, heads: parts },
    product: { rows: input.rows, columns: whole.columns, data: Float32Array.from(all) },
    apart: Math.max(...parts.map((one) => one.apart)),
    fromEngine: Math.max(...parts.map((one) => one.fromEngine)),
  };
}
