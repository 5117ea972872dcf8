import type { Dimensions } from '../../trace/dimensions.ts';
import { modelCost, totalOf } from './cost.ts';
import { sizesOf } from './sizes.ts';

/** What the model card counts parameters of, in its order. */
export const parameterGroups = ['embedding', 'attention', 'ffn', 'norms'] as const;
export type ParameterGroup = (typeof parameterGroups)[number];

/** Parameters of each group, and of the whole model. */
export function groupedParameters(
  dimensions: Dimensions,
): Readonly<Record<ParameterGroup | 'all', number>> {
  const costs = modelCost(sizesOf(dimensions, 1));
  const { embedding, norms, encoderSelf, decoderSelf, decoderCross, encoderFfn, decoderFfn } =
    costs;
  return {
    embedding: embedding.parameters,
    attention: totalOf({ encoderSelf, decoderSelf, decoderCross }).parameters,
    ffn: totalOf({ encoderFfn, decoderFfn }).parameters,
    norms: norms.parameters,
    all: totalOf(costs).parameters,
  };
}
