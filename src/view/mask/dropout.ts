import { type Random, seededRandom } from '../../language/random.ts';

type Row = readonly number[];

export const draws = 1000;
/** Seeds of single draws are small. */
const manySeed = 2017;

/** Each weight is dropped with probability p, or kept as it is. */
function dropped(weights: Row, p: number, random: Random): Row {
  return weights.map((weight) => (random() < p ? 0 : weight));
}

const scaled = (row: Row, p: number) => row.map((weight) => weight / (1 - p));

export type DroppedRow = {
  /** What is left. */
  readonly dropped: Row;
  /** Divided by 1 − p. */
  readonly scaled: Row;
  /** The mean of a thousand such rows, and without the division. */
  readonly mean: Row;
  readonly unscaledMean: Row;
};

/** Dropout of a row of weights, with probability p < 1; the same seed drops the same. */
export function droppedRow(weights: Row, p: number, seed: number): DroppedRow {
  const one = dropped(weights, p, seededRandom(seed));
  const random = seededRandom(manySeed);
  const sums = weights.map(() => 0);
  for (let draw = 0; draw < draws; draw++) {
    dropped(weights, p, random).forEach((weight, key) => {
      sums[key] = (sums[key] as number) + weight;
    });
  }
  const unscaledMean = sums.map((sum) => sum / draws);
  return { dropped: one, scaled: scaled(one, p), mean: scaled(unscaledMean, p), unscaledMean };
}
