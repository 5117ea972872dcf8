import type { ActivationName } from '../../trace/names.ts';
import type { Stack } from '../../trace/topology.ts';

/** What a word's way into a stack is read from, beside the parameter `embedding`. */
export function wordNames(stack: Stack): readonly ActivationName[] {
  return [`${stack}.tokens`, `${stack}.embed`, `${stack}.pos_embed`, `${stack}.0.resid_pre`];
}
