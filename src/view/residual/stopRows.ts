import type { ActivationName } from '../../trace/names.ts';
import type { Run } from '../../trace/run.ts';
import type { Sublayer } from '../../trace/topology.ts';
import { type Matrix, rowOf, traced } from '../matrix/matrix.ts';

/** A word's row on its way through one sublayer: x, what is added, the sum, and what LayerNorm makes of it. */
export const stopRowNames = ['before', 'added', 'sum', 'after'] as const;

/** @returns [4, dModel], in the order of `stopRowNames` */
export function stopRows(run: Run, sublayer: Sublayer, position: number): Matrix {
  const { input, path, sum, norm } = sublayer;
  const names = [input, `${path}.out`, sum, `${norm}.out`] as readonly ActivationName[];
  const rows = names.map((name) => rowOf(traced(run.trace, name), position));
  const columns = run.dimensions.dModel;
  const data = new Float32Array(rows.length * columns);
  for (const [index, row] of rows.entries()) data.set(row, index * columns);
  return { rows: rows.length, columns, data };
}

/** The same word's numbers around its LayerNorm: the sum, centred and divided, and × gain + bias. */
export function normRows(run: Run, { sum, norm }: Sublayer, position: number) {
  const names = [sum, `${norm}.normalized`, `${norm}.out`] as readonly ActivationName[];
  return names.map((name) => rowOf(traced(run.trace, name), position));
}
