import type { Dimensions } from '../../trace/dimensions.ts';
import type { ActivationName } from '../../trace/names.ts';
import { attentionsOf } from '../../trace/topology.ts';

/** What the heads' points are computed from. */
export function pointNames(sizes: Pick<Dimensions, 'nLayers'>): readonly ActivationName[] {
  return attentionsOf(sizes).flatMap(({ path }) => [`${path}.scores`, `${path}.masked`] as const);
}
