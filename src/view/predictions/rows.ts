/** A row of numbers, as a matrix or an activation has it. */
type Row = Float32Array;

/** Its length as a vector. */
export function lengthOf(row: Row): number {
  return Math.hypot(...row);
}

/** How alike two rows point: 1 in one direction, 0 at right angles. */
export function cosine(one: Row, other: Row): number {
  const product = one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
  return product / (lengthOf(one) * lengthOf(other) || 1);
}

/** The standard deviation. */
export function spread(row: Row): number {
  const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
  return Math.sqrt(row.reduce((sum, value) => sum + (value - mean) ** 2, 0) / row.length);
}

/** The indices from the largest number down. */
export function orderOf(row: Row): readonly number[] {
  return [...row.keys()].sort((one, other) => (row[other] ?? 0) - (row[one] ?? 0));
}

/** How far two rows are apart where they are furthest. */
export function furthest(one: Row, other: Row): number {
  return Math.max(...Array.from(one, (value, index) => Math.abs(value - (other[index] ?? 0))));
}
