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
