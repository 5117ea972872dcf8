import type { ParameterName } from '../../trace/parameters.ts';
import type { Run } from '../../trace/run.ts';
import type { Stack } from '../../trace/topology.ts';
import { type Matrix, rowOf, traced } from '../matrix/matrix.ts';
import { distance } from '../vectors.ts';
import { attendedRow, feedForwardRow } from './rows.ts';
import { aloneNames } from './unitNames.ts';

/** How far a word's row was moved, and how far what is computed of it moved with it. */
export type Moved = {
  readonly position: number;
  readonly input: number;
  readonly output: number;
};

export type Alone = {
  /** FFN of every word's row. */
  readonly words: readonly Moved[];
  /** The same change before this layer's self-attention: how far the chosen word's output moves. */
  readonly attention: number;
  /** The farthest that what is computed here is from what the model computed, of the rows as they are. */
  readonly difference: number;
};

type Three = [before: Matrix, input: Matrix, out: Matrix];
type Place = { readonly stack: Stack; readonly layer: number };

/** Whose row all other words are given: the last word's or, for itself, the first's. */
export function standInFor(position: number, rows: number): number {
  return position === rows - 1 ? 0 : rows - 1;
}

/** By what it is computed anew. */
export function aloneParameters({ stack, layer }: Place): readonly ParameterName[] {
  const path = `${stack}.${layer}` as const;
  return [
    ...(['w_1', 'b_1', 'w_2', 'b_2'] as const).map((name) => `${path}.ffn.${name}` as const),
    ...(['w_q', 'w_k', 'w_v', 'w_o'] as const).map((name) => `${path}.self_attn.${name}` as const),
  ];
}

/** All rows but one replaced by the stand-in's. */
function othersMoved(rows: Matrix, position: number): Matrix {
  const data = new Float32Array(rows.data);
  const other = rowOf(rows, standInFor(position, rows.rows));
  for (let row = 0; row < rows.rows; row++) {
    if (row !== position) data.set(other, row * rows.columns);
  }
  return { ...rows, data };
}

/** FFN of every row as it is, and the farthest that it is from what the model computed. */
export type Outputs = {
  readonly rows: readonly (readonly number[])[];
  readonly difference: number;
};

/** Every row's, by the model's parameters: whichever word is then left alone. */
export function outputsOf(run: Run, place: Place): Outputs {
  const [, input, out] = aloneNames(place).map((name) => traced(run.trace, name)) as Three;
  let difference = 0;
  const rows = Array.from({ length: input.rows }, (_, row) => {
    const own = feedForwardRow(run, place, rowOf(input, row));
    const ran = rowOf(out, row);
    for (const [at, value] of own.entries()) {
      difference = Math.max(difference, Math.abs(value - (ran[at] as number)));
    }
    return own;
  });
  return { rows, difference };
}

/**
 * Position-wise (section 3.3), tried: every word but one is given another row, and FFN is computed
 * anew by its parameters, as is self-attention where its input is changed in the same way.
 */
export function aloneOf(
  run: Run,
  place: Place,
  position: number,
  { rows, difference }: Outputs = outputsOf(run, place),
): Alone {
  const [before, input] = aloneNames(place).map((name) => traced(run.trace, name)) as Three;
  const moved = othersMoved(input, position);
  const anew = (row: number) => feedForwardRow(run, place, rowOf(moved, row));
  // All others are one row by now.
  const [own, others] = [anew(position), anew(standInFor(position, input.rows))];
  const words = rows.map((output, row) => ({
    position: row,
    input: distance(rowOf(input, row), rowOf(moved, row)),
    output: distance(output, row === position ? own : others),
  }));
  const attended = (of: Matrix) => attendedRow(run, place, of, position);
  const attention = distance(attended(before), attended(othersMoved(before, position)));
  return { words, attention, difference };
}
