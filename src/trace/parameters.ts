import type { Dimensions } from './dimensions.ts';
import {
  type AttentionPath,
  type FeedForwardPath,
  type NormPath,
  type Sublayer,
  sublayersOf,
} from './topology.ts';

export type ParameterName =
  | 'embedding'
  | `${AttentionPath}.${'w_q' | 'w_k' | 'w_v' | 'w_o'}`
  | `${FeedForwardPath}.${'w_1' | 'b_1' | 'w_2' | 'b_2'}`
  | `${NormPath}.${'gain' | 'bias'}`;

type Entry = readonly [name: ParameterName, shape: readonly number[]];

/**
 * Attention projections carry no bias, so that a score is exactly x_i W_Q W_Kᵀ x_jᵀ; head h owns
 * columns h·dHead … of w_q, w_k, w_v and the same rows of w_o (section 3.2.2).
 */
function attentionShapes(path: AttentionPath, d: Dimensions): Entry[] {
  const heads = d.nHeads * d.dHead;
  return [
    [`${path}.w_q`, [d.dModel, heads]],
    [`${path}.w_k`, [d.dModel, heads]],
    [`${path}.w_v`, [d.dModel, heads]],
    [`${path}.w_o`, [heads, d.dModel]],
  ];
}

function feedForwardShapes(path: FeedForwardPath, d: Dimensions): Entry[] {
  return [
    [`${path}.w_1`, [d.dModel, d.dFf]],
    [`${path}.b_1`, [d.dFf]],
    [`${path}.w_2`, [d.dFf, d.dModel]],
    [`${path}.b_2`, [d.dModel]],
  ];
}

function sublayerShapes(one: Sublayer, d: Dimensions): Entry[] {
  return [
    ...(one.kind === 'ffn' ? feedForwardShapes(one.path, d) : attentionShapes(one.path, d)),
    [`${one.norm}.gain`, [d.dModel]],
    [`${one.norm}.bias`, [d.dModel]],
  ];
}

/**
 * Every parameter with its shape, in the order of the forward pass. `embedding` [vocab, dModel] is
 * shared by both stacks and, transposed, by the output (section 3.4); positions have none.
 */
export function parameterShapes(dimensions: Dimensions): readonly Entry[] {
  const sublayers = (['encoder', 'decoder'] as const).flatMap((stack) =>
    sublayersOf(stack, dimensions),
  );
  return [
    ['embedding', [dimensions.vocabSize, dimensions.dModel]],
    ...sublayers.flatMap((one) => sublayerShapes(one, dimensions)),
  ];
}
