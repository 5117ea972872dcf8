import type { ActivationName } from '../../trace/names.ts';
import { layerOf, type Stack } from '../../trace/topology.ts';

type Place = { readonly stack: Stack; readonly layer: number };

/** What self-attention reads, what FFN reads, and what it makes of it: for the check that it is alone. */
export function aloneNames({ stack, layer }: Place): readonly ActivationName[] {
  const [self, ...others] = layerOf(stack, layer);
  const ffn = others.at(-1);
  return [self?.input, ffn?.input, ffn && `${ffn.path}.out`] as readonly ActivationName[];
}

/** What the hidden units of a layer are read from. */
export function unitNames(place: Place): readonly ActivationName[] {
  const path = `${place.stack}.${place.layer}.ffn` as const;
  return [`${path}.pre`, `${path}.post`, ...aloneNames(place)];
}
