import type { Tensor } from '@tensorflow/tfjs-core';
import type { Dimensions } from '../trace/dimensions.ts';
import type { AttentionKind, Stack } from '../trace/names.ts';

type Norm = 'ln1' | 'ln2' | 'ln3';
/** `encoder.0`, `decoder.2`: the path activations and parameters share. */
export type LayerPath = `${Stack}.${number}`;
export type ParameterName =
  | 'embedding'
  | `${LayerPath}.${AttentionKind}.${'w_q' | 'w_k' | 'w_v' | 'w_o'}`
  | `${LayerPath}.ffn.${'w_1' | 'b_1' | 'w_2' | 'b_2'}`
  | `${LayerPath}.${Norm}.${'gain' | 'bias'}`;

export type Params = { readonly get: (name: ParameterName) => Tensor };
type Entry = readonly [name: ParameterName, shape: readonly number[]];

/**
 * Attention projections carry no bias, so that a score is exactly x_i W_Q W_Kᵀ x_jᵀ; head h owns
 * columns h·dHead … of w_q, w_k, w_v and the same rows of w_o (section 3.2.2).
 */
function attentionShapes(path: LayerPath, kind: AttentionKind, d: Dimensions): Entry[] {
  const heads = d.nHeads * d.dHead;
  return [
    [`${path}.${kind}.w_q`, [d.dModel, heads]],
    [`${path}.${kind}.w_k`, [d.dModel, heads]],
    [`${path}.${kind}.w_v`, [d.dModel, heads]],
    [`${path}.${kind}.w_o`, [heads, d.dModel]],
  ];
}

function feedForwardShapes(path: LayerPath, d: Dimensions): Entry[] {
  return [
    [`${path}.ffn.w_1`, [d.dModel, d.dFf]],
    [`${path}.ffn.b_1`, [d.dFf]],
    [`${path}.ffn.w_2`, [d.dFf, d.dModel]],
    [`${path}.ffn.b_2`, [d.dModel]],
  ];
}

function normShapes(path: LayerPath, norm: Norm, d: Dimensions): Entry[] {
  return [
    [`${path}.${norm}.gain`, [d.dModel]],
    [`${path}.${norm}.bias`, [d.dModel]],
  ];
}

function layerShapes(stack: Stack, index: number, d: Dimensions): Entry[] {
  const path = `${stack}.${index}` as const;
  const cross = stack === 'decoder';
  return [
    ...attentionShapes(path, 'self_attn', d),
    ...normShapes(path, 'ln1', d),
    ...(cross ? attentionShapes(path, 'cross_attn', d) : []),
    ...(cross ? normShapes(path, 'ln2', d) : []),
    ...feedForwardShapes(path, d),
    ...normShapes(path, cross ? 'ln3' : 'ln2', d),
  ];
}

/**
 * Every parameter with its shape, in the order of the forward pass. `embedding` [vocab, dModel] is
 * shared by both stacks and, transposed, by the output (section 3.4); positions have none.
 */
export function parameterShapes(dimensions: Dimensions): readonly Entry[] {
  const layers = Array.from({ length: dimensions.nLayers }, (_, index) => index);
  return [
    ['embedding', [dimensions.vocabSize, dimensions.dModel]],
    ...layers.flatMap((index) => layerShapes('encoder', index, dimensions)),
    ...layers.flatMap((index) => layerShapes('decoder', index, dimensions)),
  ];
}
