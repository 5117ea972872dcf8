import type { ActivationName, Axis } from './names.ts';

/** What `masked` holds of a blocked cell, for −∞: finite, so no NaN, and exp of it is exactly 0. */
export const blockedScore = -1e9;

/** True for the cells that a mask took out of the softmax (−1e9 in the trace, or −∞). */
export function isBlocked(value: number): boolean {
  return value <= -1e8;
}

/** One activation, row-major; padding is already cut off. */
export type Activation = {
  readonly name: ActivationName;
  readonly axes: readonly Axis[];
  readonly shape: readonly number[];
  readonly data: Float32Array;
};

/** Everything one forward pass computed, as plain arrays: no tensor crosses this line. */
export type Trace = {
  readonly names: readonly ActivationName[];
  readonly has: (name: ActivationName) => boolean;
  /** @throws RangeError when there is no activation of that name. */
  get(name: ActivationName): Activation;
};

/** @param activations in computed order */
export function traceOf(activations: readonly Activation[]): Trace {
  const byName = new Map(activations.map((activation) => [activation.name, activation]));
  return {
    names: activations.map((activation) => activation.name),
    has: (name) => byName.has(name),
    get(name) {
      const found = byName.get(name);
      if (!found) throw new RangeError(`no activation named ${name}`);
      return found;
    },
  };
}
