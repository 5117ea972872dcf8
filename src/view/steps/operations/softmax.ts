import { rowOf } from '../../matrix/matrix.ts';
import { wholeOf } from '../matrices/results.ts';
import { shownIds } from '../matrices/shownWords.ts';
import { stepRows } from '../rows.ts';
import { layOver, type Operation, type Scene, symbolOf } from './operation.ts';

type Share = {
  /** e^(score − greatest): the same quotients, and no overflow. */
  readonly power: number;
  readonly weight: number;
};

/** One row of weights, with everything that softmax computed on the way. */
export type Softmax = {
  readonly kind: 'softmax';
  readonly row: readonly (Share & { readonly index: number; readonly score: number })[];
  /** What the other scores of a long row come to. */
  readonly others?: Share & { readonly count: number };
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

/** So many of a whole vocabulary are listed. */
const most = 8;

/** The likeliest of a long row, with the one that is chosen; the others in one line. */
function shortened(softmax: Softmax): Softmax {
  const sorted = softmax.row.toSorted((one, other) => other.score - one.score);
  const listed = sorted.filter(({ index }, place) => place < most || index === softmax.chosen);
  const rest = sorted.filter((one) => !listed.includes(one));
  const total = (share: keyof Share) => rest.reduce((sum, one) => sum + one[share], 0);
  const others = { count: rest.length, power: total('power'), weight: total('weight') };
  return { ...softmax, row: listed, ...(rest.length > 0 && { others }) };
}

const isOfVocabulary = ({ step }: Scene) => stepRows[step].axes[1] === 'vocab';

/** Along each row: e to the power of a number, over the row's sum (section 3.2.1). */
export const softmax: Operation<'softmax', Softmax> = {
  lay: (_of, scene) => layOver(scene),
  sum({ of }, scene, { row, column }) {
    const { run, where } = scene;
    const scores = rowOf(wholeOf(run, where, of), row);
    if (!isOfVocabulary(scene)) return softmaxOf(scores, column);
    return shortened(softmaxOf(scores, shownIds(run)[column] ?? 0));
  },
  tex: (_of, { step }) => `${symbolOf(step)}_{ij} = \\frac{e^{s_{ij}}}{\\sum_{k} e^{s_{ik}}}`,
};
