import type { Dimensions } from '../../trace/dimensions.ts';
import type { ActivationName } from '../../trace/names.ts';
import type { Trace } from '../../trace/trace.ts';
import { rounding } from '../growth/growth.ts';
import { at, type Matrix, matrixOf, rowOf, traced } from '../matrix/matrix.ts';

type Sizes = Pick<Dimensions, 'nLayers'>;

/** What each layer of the decoder hands on, from the first up. [target, dModel] each */
export function handedOn({ nLayers }: Sizes): readonly ActivationName[] {
  return Array.from({ length: nLayers }, (_, layer) => `decoder.${layer}.ln3.out` as const);
}

/** Where the first layer's heads look: its rows have seen no later word before. [head, query, key] */
export const firstPattern = 'decoder.0.self_attn.pattern';

/** The greatest difference of one row's numbers in two runs; no agreement where one is no number. */
export function rowApart(one: Matrix, other: Matrix, row: number): number {
  const its = rowOf(other, row);
  return rowOf(one, row).reduce((most, value, column) => {
    const apart = Math.abs(value - (its[column] as number));
    return Math.max(most, Number.isNaN(apart) ? Number.POSITIVE_INFINITY : apart);
  }, 0);
}

/** Whether that is more than the order in which float32 numbers were added. */
export const isOther = (apart: number) => apart >= rounding;

/** How far two runs of the same words are apart, by row and layer. [target, nLayers] */
export function rowsApart(one: Trace, other: Trace, sizes: Sizes): Matrix {
  const layers = handedOn(sizes).map((name) => [traced(one, name), traced(other, name)] as const);
  const rows = layers[0]?.[0].rows ?? 0;
  const data = new Float32Array(rows * layers.length);
  layers.forEach(([own, its], layer) => {
    for (let row = 0; row < rows; row++)
      data[row * layers.length + layer] = rowApart(own, its, row);
  });
  return { rows, columns: layers.length, data };
}

/** A later word that a row looks at, the head that gives it most, and how much. */
export type Ahead = Readonly<Record<'key' | 'head' | 'weight', number>>;

/**
 * What the first layer's rows see of words after them.
 * @returns `weights` [target, target]: the most that any head gives a later key, 0 at others; `strongest`
 * the later key that each row looks at most; null in the last row
 */
export function lookingAhead(trace: Trace) {
  const pattern = trace.get(firstPattern);
  const heads = Array.from({ length: pattern.shape[0] as number }, (_, head) =>
    matrixOf(pattern, head),
  );
  const length = heads[0]?.rows ?? 0;
  const data = new Float32Array(length * length);
  const strongest: (Ahead | null)[] = [];
  for (let row = 0; row < length; row++) {
    let most: Ahead | null = null;
    for (let key = row + 1; key < length; key++)
      heads.forEach((one, head) => {
        const weight = at(one, row, key);
        data[row * length + key] = Math.max(weight, data[row * length + key] as number);
        if (!most || weight > most.weight) most = { key, head, weight };
      });
    strongest.push(most);
  }
  return { weights: { rows: length, columns: length, data } satisfies Matrix, strongest };
}
