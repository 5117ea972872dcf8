import type { Dimensions } from '../../trace/dimensions.ts';
import type { ActivationName } from '../../trace/names.ts';
import { attentionsOf } from '../../trace/topology.ts';

/** What two runs are compared by: where every head looks, what it adds, and which words come of it. */
export function comparedNames(sizes: Pick<Dimensions, 'nLayers'>): readonly ActivationName[] {
  const ofHeads = attentionsOf(sizes).flatMap(({ path }): ActivationName[] => [
    `${path}.pattern`,
    `${path}.head_out`,
  ]);
  return [...ofHeads, 'logits'];
}
