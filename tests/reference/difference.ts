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

/** @param got activations by name, and all of them: what the reference alone has counts as infinite */
export function compare(
  got: ReadonlyMap<string, ArrayLike<number>>,
  wanted: ReadonlyMap<string, ArrayLike<number>>,
): Compared {
  let most: Compared = { worst: 0, where: '' };
  for (const name of new Set([...wanted.keys(), ...got.keys()])) {
    const worst = difference(got.get(name) ?? [], wanted.get(name) ?? []);
    if (worst > most.worst) most = { worst, where: name };
  }
  return most;
}
