import { rowOf } from '../../matrix/matrix.ts';
import { resultOf } from '../pieces.ts';
import { layOver, type Operation, symbolOf } from './operation.ts';

/** One row of weights, with everything that softmax computed on the way. */
export type Softmax = {
  readonly kind: 'softmax';
  readonly row: readonly {
    readonly index: number;
    readonly score: number;
    /** e^(score − greatest): the same quotients, and no overflow. */
    readonly power: number;
    readonly weight: number;
  }[];
  readonly greatest: number;
  /** Σ of the powers. */
  readonly sum: number;
  readonly chosen: number;
  readonly total: number;
};

/** softmax of one row of masked scores. */
export function softmaxOf(row: Float32Array, chosen: number): Softmax {
  const greatest = row.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const powers = Array.from(row, (score) => Math.exp(score - greatest));
  const sum = powers.reduce((all, power) => all + power, 0);
  const entries = powers.map((power, index) => ({
    index,
    score: row[index] as number,
    power,
    weight: power / sum,
  }));
  const total = (powers[chosen] ?? 0) / sum;
  return { kind: 'softmax', row: entries, greatest, sum, chosen, total };
}

/** Along each row: e to the power of a number, over the row's sum (section 3.2.1). */
export const softmax: Operation<'softmax', Softmax> = {
  lay: (_of, scene) => layOver(scene),
  sum({ of }, { run, where }, { row, column }) {
    return softmaxOf(rowOf(resultOf(run, where, of), row), column);
  },
  tex: (_of, { step }) => `${symbolOf(step)}_{ij} = \\frac{e^{s_{ij}}}{\\sum_{k} e^{s_{ik}}}`,
};
