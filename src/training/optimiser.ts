/** Adam's state beside the parameters it moves; all arrays in the same order and sizes. */
export type Adam = {
  readonly values: readonly Float32Array[];
  readonly first: readonly Float32Array[];
  readonly second: readonly Float32Array[];
  /** Updates made so far. */
  step: number;
};

// Section 5.3.
const beta1 = 0.9;
const beta2 = 0.98;
const epsilon = 1e-9;

export function adamFor(values: readonly Float32Array[]): Adam {
  const zeros = () => values.map((value) => new Float32Array(value.length));
  return { values, first: zeros(), second: zeros(), step: 0 };
}

/** Length of all gradients taken as one vector. */
export function globalNorm(gradients: readonly Float32Array[]): number {
  let total = 0;
  for (const gradient of gradients) {
    for (let i = 0; i < gradient.length; i++) total += (gradient[i] as number) ** 2;
  }
  return Math.sqrt(total);
}

/**
 * One update in place. It runs on plain arrays: as tensors it would be ten small operations a
 * parameter, most of a training step.
 * @param clip the longest the gradient may be, as one vector
 */
export function updateAdam(
  adam: Adam,
  gradients: readonly Float32Array[],
  rate: number,
  clip: number,
): void {
  adam.step++;
  const shrink = Math.min(1, clip / (globalNorm(gradients) + 1e-12));
  const stepSize = rate / (1 - beta1 ** adam.step);
  const correction = 1 / (1 - beta2 ** adam.step);
  gradients.forEach((gradient, index) => {
    const [value, first, second] = [adam.values[index], adam.first[index], adam.second[index]];
    if (!value || !first || !second) throw new RangeError(`no parameter for gradient ${index}`);
    for (let i = 0; i < gradient.length; i++) {
      const g = (gradient[i] as number) * shrink;
      const m = beta1 * (first[i] as number) + (1 - beta1) * g;
      const v = beta2 * (second[i] as number) + (1 - beta2) * g * g;
      first[i] = m;
      second[i] = v;
      value[i] = (value[i] as number) - (stepSize * m) / (Math.sqrt(v * correction) + epsilon);
    }
  });
}
