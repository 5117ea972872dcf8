import type { ActivationName } from '../../trace/names.ts';
import type { Run } from '../../trace/run.ts';
import { type Stack, type Sublayer, sublayersOf } from '../../trace/topology.ts';
import { rowOf, traced } from '../matrix/matrix.ts';
import { cosine, length } from '../vectors.ts';

/** What is added to a word's row, seen from outside: how long it is, and whether it points the same way. */
export type Addition = {
  /** ‖x‖ of the row as it comes. */
  readonly before: number;
  /** ‖f(x)‖ of what is added. */
  readonly added: number;
  /** Of the angle between both: 1 only lengthens the row, 0 is all new, below 0 takes away. */
  readonly cosine: number;
  /** ‖x + f(x)‖ */
  readonly sum: number;
};

/** One sublayer on the way, and what LayerNorm makes of its sum. */
export type Stop = Addition & {
  readonly sublayer: Sublayer;
  /** Of the sum's numbers, as LayerNorm took them. */
  readonly mean: number;
  /** √(variance + ε), by which it divided. */
  readonly spread: number;
  /** ‖x‖ of the row that goes on, after LayerNorm. */
  readonly after: number;
  /** The cosine between the row that came and the row that goes on: how much of its direction is kept. */
  readonly kept: number;
};

function addition(before: Float32Array, added: Float32Array, sum: Float32Array): Addition {
  return {
    ...{ before: length(before), added: length(added), sum: length(sum) },
    cosine: cosine(before, added),
  };
}

/** A reader of one word's row of every activation. */
const rowsAt = (run: Run, position: number) => (name: ActivationName) =>
  rowOf(traced(run.trace, name), position);

/** What the journey begins with: the enlarged embedding, to which the position is added. */
export function departure(run: Run, stack: Stack, position: number): Addition {
  const row = rowsAt(run, position);
  return addition(row(`${stack}.embed`), row(`${stack}.pos_embed`), row(`${stack}.0.resid_pre`));
}

/** One word's row through every sublayer of a stack, in computed order. */
export function journeyOf(run: Run, stack: Stack, position: number): readonly Stop[] {
  const row = rowsAt(run, position);
  // One activation of each norm has the number for every position.
  const number = (name: ActivationName) => run.trace.get(name).data[position] as number;
  return sublayersOf(stack, run.dimensions).map((sublayer) => {
    const { input, path, sum, norm } = sublayer;
    const after = row(`${norm}.out` as ActivationName);
    return {
      ...addition(row(input), row(`${path}.out` as ActivationName), row(sum)),
      sublayer,
      mean: number(`${norm}.mean` as ActivationName),
      spread: 1 / number(`${norm}.scale` as ActivationName),
      ...{ after: length(after), kept: cosine(row(input), after) },
    };
  });
}
