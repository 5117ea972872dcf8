import type { Dimensions } from '../../trace/dimensions.ts';
import type { ActivationName } from '../../trace/names.ts';
import { type Stack, sublayersOf } from '../../trace/topology.ts';

/** What the journey of a word through a stack is read from. */
export function journeyNames(
  stack: Stack,
  sizes: Pick<Dimensions, 'nLayers'>,
): readonly ActivationName[] {
  const stops = sublayersOf(stack, sizes).flatMap(({ path, input, sum, norm }) => [
    ...([input, `${path}.out`, sum] as const),
    ...(['mean', 'scale', 'normalized', 'out'] as const).map((part) => `${norm}.${part}` as const),
  ]);
  return [`${stack}.embed`, `${stack}.pos_embed`, ...stops] as readonly ActivationName[];
}
