import type { ActivationName } from '../../trace/names.ts';
import { attentionAt } from '../../trace/topology.ts';
import type { AttentionHead } from '../parts/part.ts';
import { headNames } from '../steps/walkNames.ts';

/** The projections that are cut into heads. */
export const splitSteps = ['q', 'k', 'v'] as const;
export type SplitStep = (typeof splitSteps)[number];

/** What one matrix for all heads is compared by: the walk's own activations, of every head. */
export function splitNames(where: AttentionHead): readonly ActivationName[] {
  const { path } = attentionAt(where);
  return [...headNames(where), ...splitSteps.map((step) => `${path}.${step}` as const)];
}
