import {
  add,
  greater,
  matMul,
  reshape,
  scalar,
  softmax,
  type Tensor2D,
  type Tensor3D,
  transpose,
} from '@tensorflow/tfjs-core';
import type { Dimensions } from '../trace/dimensions.ts';
import { attention } from './attention.ts';
import { embed, feedForward, layerNorm } from './layers.ts';
import { type Mask, sourceMask, targetMasks } from './masks.ts';
import type { Params } from './params.ts';
import { noPast, type Past } from './past.ts';
import type { Tap } from './tap.ts';

/** What stays the same through one forward pass. */
export type Model = { readonly params: Params; readonly dimensions: Dimensions };
const paddingId = 0;

function isWord(ids: Tensor2D): Tensor2D {
  return greater(ids, scalar(paddingId, 'int32'));
}

function encoderLayer(index: number, x: Tensor3D, mask: Mask, model: Model, tap: Tap): Tensor3D {
  const path = `encoder.${index}` as const;
  const { params, dimensions } = model;
  const attended = { queries: tap.pass(`${path}.resid_pre`, x), memory: x, mask };
  const self = attention(`${path}.self_attn`, attended, params, dimensions, tap);
  const mid = tap.pass(`${path}.resid_mid`, add(x, self) as Tensor3D);
  const normed = layerNorm(`${path}.ln1`, mid, params, tap);
  const post = add(normed, feedForward(path, normed, params, tap)) as Tensor3D;
  return layerNorm(`${path}.ln2`, tap.pass(`${path}.resid_post`, post), params, tap);
}

/**
 * The encoder (section 3.1): N times self-attention and feed-forward, each followed by
 * LayerNorm(x + Sublayer(x)).
 * @param source [batch, source] ids, 0 where padded @returns memory [batch, source, dModel]
 */
export function encode(source: Tensor2D, model: Model, tap: Tap): Tensor3D {
  const { params, dimensions } = model;
  const mask = sourceMask(isWord(source), dimensions.nHeads);
  let x = embed('encoder', source, params, dimensions, tap);
  for (let index = 0; index < dimensions.nLayers; index++) {
    x = encoderLayer(index, x, mask, model, tap);
  }
  return tap.pass('memory', x);
}

type DecoderInputs = {
  readonly memory: Tensor3D;
  readonly target: Mask;
  readonly cross: Mask;
  readonly past: Past;
};

function decoderLayer(index: number, x: Tensor3D, inputs: DecoderInputs, model: Model, tap: Tap) {
  const path = `decoder.${index}` as const;
  const { params, dimensions } = model;
  const before = inputs.past.get(`${path}.self_attn`);
  const own = { queries: tap.pass(`${path}.resid_pre`, x), memory: x, mask: inputs.target, before };
  const self = attention(`${path}.self_attn`, own, params, dimensions, tap);
  const mid = tap.pass(`${path}.resid_mid`, add(x, self) as Tensor3D);
  const asking = layerNorm(`${path}.ln1`, mid, params, tap);
  // Queries from the decoder, keys and values from the encoder (section 3.2.3).
  const instead = inputs.past.get(`${path}.cross_attn`);
  const across = { queries: asking, memory: inputs.memory, mask: inputs.cross, instead };
  const cross = attention(`${path}.cross_attn`, across, params, dimensions, tap);
  const midCross = tap.pass(`${path}.resid_mid_cross`, add(asking, cross) as Tensor3D);
  const normed = layerNorm(`${path}.ln2`, midCross, params, tap);
  const post = add(normed, feedForward(path, normed, params, tap)) as Tensor3D;
  return layerNorm(`${path}.ln3`, tap.pass(`${path}.resid_post`, post), params, tap);
}

/** Logits by the embedding matrix itself, transposed (section 3.4). [batch, target, vocab] */
function unembed(x: Tensor3D, { params, dimensions }: Model): Tensor3D {
  const [batch, positions, dModel] = x.shape;
  const flat = reshape(x, [batch * positions, dModel]);
  const logits = matMul(flat, transpose(params.get('embedding')) as Tensor2D);
  return reshape(logits, [batch, positions, dimensions.vocabSize]);
}

/**
 * The decoder: N times masked self-attention, cross-attention and feed-forward.
 * @param source [batch, source] ids of what `memory` [batch, source, dModel] encodes
 * @param target [batch, target] ids fed in: `<bos>` and the words so far, 0 where padded
 * @param past what earlier rows gave; `target` then goes on from there, unpadded
 * @returns logits [batch, target, vocab] of the word after each position
 */
export function decode(
  source: Tensor2D,
  memory: Tensor3D,
  target: Tensor2D,
  model: Model,
  tap: Tap,
  past = noPast,
): Tensor3D {
  const { params, dimensions } = model;
  const masks = targetMasks(isWord(source), isWord(target), dimensions.nHeads, past.from);
  let x = embed('decoder', target, params, dimensions, tap, past.from);
  for (let index = 0; index < dimensions.nLayers; index++) {
    x = decoderLayer(index, x, { memory, past, ...masks }, model, tap);
  }
  return tap.pass('logits', unembed(x, model));
}

/** One teacher-forced pass through both stacks, ending in word probabilities. */
export function forward(source: Tensor2D, target: Tensor2D, model: Model, tap: Tap): Tensor3D {
  const logits = decode(source, encode(source, model, tap), target, model, tap);
  return tap.pass('probs', softmax(logits));
}
