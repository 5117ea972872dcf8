import type { Run } from '../../../trace/run.ts';
import { attentionAt } from '../../../trace/topology.ts';
import { columnsOf, type Matrix, matrixOf, traced } from '../../matrix/matrix.ts';
import { type AttentionHead, isHead, type Part } from '../../parts/part.ts';

/** Which head of which attention. */
export type HeadAt = AttentionHead;

/** The rows that are looked at: X itself, or the encoder's memory. [key, dModel] */
export function keyInput(run: Run, where: HeadAt): Matrix {
  return traced(run.trace, attentionAt(where).keys);
}

/** @throws RangeError for another part */
export function headIn(part: Part): HeadAt {
  if (!isHead(part)) throw new RangeError(`no head in ${part.kind}`);
  return part;
}

/** The columns of a head in W_Q, W_K and W_V; its rows in W_O; its columns in the concatenation. */
export function headSpan(run: Run, { head }: Pick<HeadAt, 'head'>): readonly [number, number] {
  const { dHead } = run.dimensions;
  return [head * dHead, (head + 1) * dHead];
}

/** This head's share of a projection. [dModel, dHead] */
export function projection(run: Run, where: HeadAt, whole: Matrix): Matrix {
  return columnsOf(whole, ...headSpan(run, where));
}

/** Every head's context side by side. [query, nHeads × dHead] */
export function concatenated(run: Run, where: HeadAt): Matrix {
  const { nHeads, dHead } = run.dimensions;
  const activation = run.trace.get(`${attentionAt(where).path}.context`);
  const rows = activation.shape[1] ?? 0;
  const columns = nHeads * dHead;
  const data = new Float32Array(rows * columns);
  for (let head = 0; head < nHeads; head++) {
    const context = matrixOf(activation, head);
    for (let row = 0; row < rows; row++) {
      const own = context.data.subarray(row * dHead, (row + 1) * dHead);
      data.set(own, row * columns + head * dHead);
    }
  }
  return { rows, columns, data };
}
