import type { Run } from '../../trace/run.ts';
import type { Stack } from '../../trace/topology.ts';
import { type Matrix, rowOf, traced } from '../matrix/matrix.ts';
import { parameterOf } from '../parameters.ts';
import { wordNames } from './wordNames.ts';

/** How a word becomes a row of X (sections 3.4, 3.5), in computed order. */
export const wordRows = ['entry', 'scaled', 'position', 'sum'] as const;
export type WordRow = (typeof wordRows)[number];

/** The id of the token that a stack was fed at a position. */
export function idAt({ trace }: Run, stack: Stack, position: number): number {
  return trace.get(`${stack}.tokens`).data[position] as number;
}

/**
 * The entry of the embedding matrix, × √dModel, the position's encoding, and the sum of those two.
 * @returns [4, dModel], in the order of `wordRows`
 */
export function wordVector(run: Run, stack: Stack, position: number): Matrix {
  const [, embed, place, sum] = wordNames(stack).map((name) => traced(run.trace, name));
  const entry = rowOf(parameterOf(run, 'embedding'), idAt(run, stack, position));
  const rows = [entry, ...[embed, place, sum].map((one) => rowOf(one as Matrix, position))];
  const data = new Float32Array(rows.length * entry.length);
  for (const [index, row] of rows.entries()) data.set(row, index * entry.length);
  return { rows: rows.length, columns: entry.length, data };
}
