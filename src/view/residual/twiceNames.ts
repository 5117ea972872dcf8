import type { Dimensions } from '../../trace/dimensions.ts';
import type { ActivationName } from '../../trace/names.ts';
import { type Stack, sublayersOf } from '../../trace/topology.ts';

/** Where a stack's rows can be read on their way: as words, with their places, and after each norm. */
export function stationNames(
  stack: Stack,
  sizes: Pick<Dimensions, 'nLayers'>,
): readonly ActivationName[] {
  const norms = sublayersOf(stack, sizes).map(({ norm }) => `${norm}.out` as ActivationName);
  return [`${stack}.embed`, `${stack}.0.resid_pre`, ...norms];
}

/** What the same word at two places is read from. */
export function twiceNames(stack: Stack, sizes: Pick<Dimensions, 'nLayers'>) {
  return [`${stack}.tokens` as ActivationName, ...stationNames(stack, sizes)];
}
