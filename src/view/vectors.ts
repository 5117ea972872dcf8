import type { Matrix } from './matrix/matrix.ts';

/** A row of a matrix. */
export type Vector = ArrayLike<number>;

export function dot(one: Vector, other: Vector): number {
  let sum = 0;
  for (let index = 0; index < one.length; index++) {
    sum += (one[index] as number) * (other[index] as number);
  }
  return sum;
}

/** ‖x‖, the root of the sum of squares. */
export function length(vector: Vector): number {
  return Math.sqrt(dot(vector, vector));
}

/** The cosine of the angle between two vectors: 1 in one direction, 0 at right angles. 0 where one is 0. */
export function cosine(one: Vector, other: Vector): number {
  const lengths = length(one) * length(other);
  return lengths === 0 ? 0 : dot(one, other) / lengths;
}

/** ‖x − y‖ */
export function distance(one: Vector, other: Vector): number {
  let sum = 0;
  for (let index = 0; index < one.length; index++) {
    sum += ((one[index] as number) - (other[index] as number)) ** 2;
  }
  return Math.sqrt(sum);
}

export function mean(vector: Vector): number {
  let sum = 0;
  for (let index = 0; index < vector.length; index++) sum += vector[index] as number;
  return sum / vector.length;
}

/** The mean square distance from the mean. */
export function variance(vector: Vector): number {
  const centre = mean(vector);
  let sum = 0;
  for (let index = 0; index < vector.length; index++) {
    sum += ((vector[index] as number) - centre) ** 2;
  }
  return sum / vector.length;
}

/**
 * x·W, one row. Along W's rows, as they lie in memory: this is computed while a word is hovered.
 * @param from @param to the columns of W that are wanted
 */
export function times(
  x: Vector,
  { rows, columns, data }: Matrix,
  from = 0,
  to = columns,
): number[] {
  const sums = new Float64Array(to - from);
  for (let row = 0; row < rows; row++) {
    const [factor, start] = [x[row] as number, row * columns];
    for (let column = from; column < to; column++) {
      sums[column - from] =
        (sums[column - from] as number) + factor * (data[start + column] as number);
    }
  }
  return Array.from(sums);
}
