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

type HeadIndex = Pick<HeadAt, 'head'>;

/**
 * A head's share of what all heads have side by side.
 * @param whole how wide that is, where values may be wider than keys
 */
export function headSpan(
  { dimensions: { nHeads, dHead } }: Run,
  { head }: HeadIndex,
  whole = nHeads * dHead,
): readonly [number, number] {
  const width = whole / nHeads;
  return [head * width, (head + 1) * width];
}

/** This head's share of a projection. [dModel, dHead] */
export function projection(run: Run, where: HeadAt, whole: Matrix): Matrix {
  return columnsOf(whole, ...headSpan(run, where, whole.columns));
}

/** Every head's context side by side. [query, nHeads × d_v] */
export function concatenated(run: Run, where: HeadAt): Matrix {
  const { nHeads } = run.dimensions;
  const activation = run.trace.get(`${attentionAt(where).path}.context`);
  const [, rows = 0, width = 0] = activation.shape;
  const columns = nHeads * width;
  const data = new Float32Array(rows * columns);
  for (let head = 0; head < nHeads; head++) {
    const context = matrixOf(activation, head);
    for (let row = 0; row < rows; row++) {
      const own = context.data.subarray(row * width, (row + 1) * width);
      data.set(own, row * columns + head * width);
    }
  }
  return { rows, columns, data };
}
