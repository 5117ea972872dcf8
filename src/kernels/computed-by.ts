import type { Dimensions } from '../trace/dimensions.ts';
import type { ActivationName } from '../trace/names.ts';
import type { Arena } from './arena.ts';
import type { Dispatch } from './kernel.ts';

const firstLayer = 'decoder.0.';

/** The activations that a dispatch writes, as it is told by its numbers. */
function writtenBy(
  { kernel, numbers }: Dispatch,
  { places }: Arena,
  { nLayers }: Pick<Dimensions, 'nLayers'>,
): ActivationName[] {
  const told = kernel.computes.map((slot) => numbers[kernel.slots.indexOf(slot)]);
  const names = [...places.keys()].filter((name) => told.includes(places.get(name)?.offset));
  if (!kernel.slots.includes('arenaStride')) return names;
  const layers = Array.from({ length: nLayers }, (_, layer) => layer);
  const inEach = (name: ActivationName) =>
    layers.map((layer) => name.replace(firstLayer, `decoder.${layer}.`) as ActivationName);
  const strides = (numbers[kernel.slots.indexOf('arenaStride')] ?? 0) > 0;
  return names.flatMap((name) => (strides && name.startsWith(firstLayer) ? inEach(name) : [name]));
}

/** The names of the kernels that write each activation, in the order they do. */
export function computedBy(
  plan: readonly Dispatch[],
  arena: Arena,
  dimensions: Pick<Dimensions, 'nLayers'>,
): ReadonlyMap<ActivationName, readonly string[]> {
  const writers = new Map<ActivationName, string[]>();
  for (const one of plan) {
    for (const name of new Set(writtenBy(one, arena, dimensions))) {
      const { name: kernel } = one.kernel;
      const known = writers.get(name) ?? [];
      if (!known.includes(kernel)) writers.set(name, [...known, kernel]);
    }
  }
  return writers;
}
