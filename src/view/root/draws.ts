import { type Random, seededRandom } from '../../language/random.ts';
import { type RowSpread, spreadOf } from './spread.ts';
import { widths } from './widths.ts';

export const keys = 16;
export const mostDraws = 1000;

export const looks = ['undivided', 'divided'] as const;
export type Look = (typeof looks)[number];

/** Means over all draws so far. */
export type Measured = {
  readonly variance: number;
  readonly evenness: number;
  readonly slope: number;
};
export type AtWidth = {
  readonly width: number;
  readonly mean: Readonly<Record<Look, Measured>>;
  /** The first draw's weights. */
  readonly first: Readonly<Record<Look, readonly number[]>>;
};

/** Two independent standard normal numbers (Box and Muller). */
function gaussians(random: Random): readonly [number, number] {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  const angle = 2 * Math.PI * random();
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

type Sums = { scores: number; squares: number; evenness: number; slope: number };
const none = (): Sums => ({ scores: 0, squares: 0, evenness: 0, slope: 0 });

/**
 * A query and sixteen keys of independent standard normal numbers, drawn again and again: q · k over their first d
 * numbers, for every width d at once. The same seed gives the same numbers.
 */
export function createDraws(seed: number) {
  const random = seededRandom(seed);
  const sums = widths.map(() => ({ undivided: none(), divided: none() }));
  let first: readonly Readonly<Record<Look, readonly number[]>>[] = [];
  let count = 0;

  function addRow(at: number, look: Look, scores: readonly number[]): RowSpread {
    const spread = spreadOf(scores);
    const sum = (sums[at] as (typeof sums)[number])[look];
    for (const score of scores) {
      sum.scores += score;
      sum.squares += score * score;
    }
    sum.evenness += spread.evenness;
    sum.slope += spread.slope;
    return spread;
  }

  function addOne(): void {
    const products = new Float64Array(keys);
    const query = new Float64Array(1024);
    for (let at = 0; at < query.length; at += 2) query.set(gaussians(random), at);
    let from = 0;
    const rows = widths.map((width, at) => {
      for (let key = 0; key < keys; key++) {
        let sum = products[key] as number;
        for (let feature = from; feature < width; feature += 2) {
          const [one, other] = gaussians(random);
          sum += one * (query[feature] as number);
          if (feature + 1 < width) sum += other * (query[feature + 1] as number);
        }
        products[key] = sum;
      }
      from = width;
      const undivided = addRow(at, 'undivided', [...products]).weights;
      const scaled = [...products].map((score) => score / Math.sqrt(width));
      return { undivided, divided: addRow(at, 'divided', scaled).weights };
    });
    if (count === 0) first = rows;
    count++;
  }

  function meanOf({ scores, squares, evenness, slope }: Sums): Measured {
    const cells = count * keys;
    const variance = squares / cells - (scores / cells) ** 2;
    return { variance, evenness: evenness / count, slope: slope / count };
  }

  return {
    /** Draws so many more, to a thousand in all. @returns how many there are */
    add(more: number): number {
      for (let one = 0; one < more && count < mostDraws; one++) addOne();
      return count;
    },
    /** Empty before the first. */
    measured(): readonly AtWidth[] {
      if (count === 0) return [];
      return widths.map((width, at) => {
        const { undivided, divided } = sums[at] as (typeof sums)[number];
        const mean = { undivided: meanOf(undivided), divided: meanOf(divided) };
        return { width, mean, first: first[at] as AtWidth['first'] };
      });
    },
  };
}
