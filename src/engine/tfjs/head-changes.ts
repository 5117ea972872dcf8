import {
  div,
  equal,
  onesLike,
  scalar,
  sum,
  type Tensor,
  tensor,
  where,
} from '@tensorflow/tfjs-core';
import type { Intervention } from '../../lab/plan.ts';

type Of<Kind extends Intervention['kind']> = Extract<Intervention, { kind: Kind }>;

/** Numbers and where they are meant, of the shape [1, head, row, column] of what they replace. */
class Replacement {
  readonly shape: number[];
  private readonly values: Float32Array;
  private readonly meant: Uint8Array;

  constructor(shape: readonly number[]) {
    this.shape = [...shape];
    const size = shape.reduce((product, length) => product * length, 1);
    this.values = new Float32Array(size);
    this.meant = new Uint8Array(size);
  }

  set(head: number, row: number, column: number, value: number): void {
    const [, , rows, columns] = this.shape as [number, number, number, number];
    const at = (head * rows + row) * columns + column;
    this.values[at] = value;
    this.meant[at] = 1;
  }

  /** `x` with these numbers in their places. */
  put(x: Tensor): Tensor {
    return this.choose(tensor(this.values, this.shape), x);
  }

  /** `one` where a number was set, `other` elsewhere. */
  choose(one: Tensor, other: Tensor): Tensor {
    return where(tensor(this.meant, this.shape, 'bool'), one, other);
  }
}

/** Rows divided by their sums; those of no sum as they are. */
function renormalised(x: Tensor): Tensor {
  const sums = sum(x, -1, true);
  return div(x, where(equal(sums, scalar(0)), onesLike(sums), sums));
}

/** Whose row of so many, the first being `from`, is a query's; null for one of another pass. */
function rowOf(query: number, from: number, x: Tensor): number | null {
  const row = query - from;
  return row >= 0 && row < (x.shape[2] as number) ? row : null;
}

/** @param x [1, head, row, key], its first row that of the query `from` */
export function replacedWeights(x: Tensor, one: Of<'pattern'>, from: number): Tensor {
  const given = new Replacement(x.shape);
  const touched = new Replacement(x.shape);
  for (const { query, key, weight } of one.weights) {
    const row = rowOf(query, from, x);
    if (row === null) continue;
    given.set(one.head, row, key, weight);
    for (let each = 0; each < (x.shape[3] as number); each++) touched.set(one.head, row, each, 1);
  }
  const replaced = given.put(x);
  if (!one.renormalised) return replaced;
  return touched.choose(renormalised(replaced), replaced);
}

/** @param x [1, head, row, dModel], its first row that of the query `from` */
export function patched(x: Tensor, one: Of<'patched'>, from: number): Tensor {
  const given = new Replacement(x.shape);
  for (const { query, output } of one.rows) {
    const row = rowOf(query, from, x);
    if (row === null) continue;
    for (let column = 0; column < output.length; column++) {
      given.set(one.head, row, column, output[column] as number);
    }
  }
  return given.put(x);
}

/** What the heads of x [1, head, row, dModel] are multiplied by: one of them by its gain. */
export function scaledHead(x: Tensor, { head, gain }: Of<'head-gain'>): Tensor {
  const heads = x.shape[1] as number;
  const gains = Float32Array.from({ length: heads }, (_, each) => (each === head ? gain : 1));
  return tensor(gains, [1, heads, 1, 1]);
}
