import type { Dimensions } from '../../trace/dimensions.ts';
import { type ActivationName, activationNames } from '../../trace/names.ts';
import { sizeOf } from '../../trace/shapes.ts';
import { type Sublayer, sublayersOf } from '../../trace/topology.ts';
import type { Activation, Trace } from '../../trace/trace.ts';
import { smallPower } from '../output/output.ts';

/** Where a row's numbers belong: the word fed in, a sublayer with its sum and norm, or the output. */
export type Place = 'words' | 'output' | Pick<Sublayer, 'layer' | 'kind'>;

/** The rows that two runs share, one of which was given a word more. */
export type Growth = {
  readonly places: readonly Place[];
  /** By row and place, the greatest difference. */
  readonly rows: readonly (readonly number[])[];
  /** How many numbers were compared. */
  readonly count: number;
  readonly greatest: number;
};

type Sizes = Pick<Dimensions, 'nLayers'>;

/** What a run so far has rows of: everything of the decoder but what it reads of the encoder. */
export function grownNames(sizes: Sizes): readonly ActivationName[] {
  const ofSource = /^decoder\.\d+\.cross_attn\.[kv]$/;
  const names = activationNames(sizes).map(([name]) => name);
  return names.filter((name) => !/^(encoder\.|memory$)/.test(name) && !ofSource.test(name));
}

function belongsTo({ path, sum, norm }: Sublayer, name: ActivationName): boolean {
  return name === sum || name.startsWith(`${path}.`) || name.startsWith(`${norm}.`);
}

/** A layer's input is what the norm before it gave, or the word with its position. */
function placeOf(name: ActivationName, sublayers: readonly Sublayer[]): number {
  const index = sublayers.findIndex((one) => belongsTo(one, name));
  if (index >= 0) return index + 1;
  if (name === 'logits' || name === 'probs') return sublayers.length + 1;
  const input = sublayers.findIndex((one) => one.input === name);
  return Math.max(0, input);
}

/** Visits the numbers that both have, row by row: the first axis that is longer in the other counts rows. */
function eachPair(
  one: Activation,
  other: Activation,
  visit: (row: number, difference: number) => void,
): void {
  const axis = one.shape.findIndex((length, index) => length !== other.shape[index]);
  if (axis < 0) throw new RangeError(`${one.name} has as many rows in both runs`);
  const [rows, wide] = [one.shape[axis] as number, other.shape[axis] as number];
  const [inner, far] = [one, other].map(({ shape }) => sizeOf(shape.slice(axis + 1))) as [
    number,
    number,
  ];
  const outer = sizeOf(one.shape.slice(0, axis));
  for (let o = 0; o < outer; o++)
    for (let row = 0; row < rows; row++)
      for (let i = 0; i < inner; i++) {
        const mine = one.data[(o * rows + row) * inner + i] as number;
        visit(row, Math.abs(mine - (other.data[(o * wide + row) * far + i] as number)));
      }
}

/**
 * Holds the rows of a run so far against the same rows of a run that was given one word more.
 * @throws RangeError where both were given as many words, or one lacks an activation
 */
export function growthOf(shorter: Trace, longer: Trace, sizes: Sizes): Growth {
  const sublayers = sublayersOf('decoder', sizes);
  const places: readonly Place[] = ['words', ...sublayers, 'output'];
  const [length = 0] = shorter.get('logits').shape;
  const rows = Array.from({ length }, () => places.map(() => 0));
  let count = 0;
  for (const name of grownNames(sizes)) {
    const place = placeOf(name, sublayers);
    eachPair(shorter.get(name), longer.get(name), (row, difference) => {
      const cells = rows[row] as number[];
      // A number that is none is no agreement.
      const apart = Number.isNaN(difference) ? Number.POSITIVE_INFINITY : difference;
      cells[place] = Math.max(cells[place] as number, apart);
      count++;
    });
  }
  return { places, rows, count, greatest: Math.max(...rows.flat()) };
}

/** What is less is the order in which float32 numbers were added. */
export const rounding = 1e-4;

/** 0 where two numbers are one, two decimals where they are not alike, else a power of ten. */
export function formatDifference(difference: number): string {
  if (difference === 0) return '0';
  return difference < 0.005 ? smallPower(difference) : difference.toFixed(2);
}
