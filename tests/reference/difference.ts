/**
 * How far two activations are apart at most; NaN and another length count as infinite. What the
 * mask blocks is −1e9 or less in the engine, −∞ in the reference.
 */
export function difference(got: ArrayLike<number>, wanted: ArrayLike<number>): number {
  if (got.length !== wanted.length) return Number.POSITIVE_INFINITY;
  let most = 0;
  for (let index = 0; index < got.length; index++) {
    const value = got[index] as number;
    const reference = Math.max(wanted[index] as number, -1e9);
    const off = Math.abs(value - reference);
    if (!(off <= most)) most = Number.isNaN(off) ? Number.POSITIVE_INFINITY : off;
  }
  return most;
}

export type Compared = {
  /** The largest difference over all activations, and where. */
  readonly worst: number;
  readonly where: string;
};

/** Beyond it float32 itself is no finer than 3e-5. */
const fine = 256;

/** By how much an activation has numbers beyond 256, as raw scores may; what a mask blocks is left out. */
export function coarseness(numbers: ArrayLike<number>): number {
  let most = fine;
  for (let index = 0; index < numbers.length; index++) {
    const value = Math.abs(numbers[index] as number);
    if (value < 1e8) most = Math.max(most, value);
  }
  return most / fine;
}

/**
 * @param got activations by name, and all of them: what the reference alone has counts as infinite
 * @param unitOf what differences of an activation are parts of
 */
export function compare(
  got: ReadonlyMap<string, ArrayLike<number>>,
  wanted: ReadonlyMap<string, ArrayLike<number>>,
  unitOf: (reference: ArrayLike<number>) => number = () => 1,
): Compared {
  let most: Compared = { worst: 0, where: '' };
  for (const name of new Set([...wanted.keys(), ...got.keys()])) {
    const reference = wanted.get(name) ?? [];
    const worst = difference(got.get(name) ?? [], reference) / unitOf(reference);
    if (worst > most.worst) most = { worst, where: name };
  }
  return most;
}
