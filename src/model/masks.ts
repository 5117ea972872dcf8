import {
  concat,
  fill,
  logicalAnd,
  ones,
  reshape,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
  tensor1d,
  tile,
} from '@tensorflow/tfjs-core';
import { blockedScore } from '../trace/trace.ts';

/** `allowed` and `blocked` are [batch, head, query, key]; shared by all layers of a stack. */
export type Mask = { readonly allowed: Tensor; readonly blocked: Tensor };
export type Masks = { readonly source: Mask; readonly target: Mask; readonly cross: Mask };

function maskOf(allowed: Tensor): Mask {
  return { allowed, blocked: fill(allowed.shape, blockedScore) };
}

/** Keys that are not padding. @param present [batch, key] bool @returns [batch, head, query, key] */
function keysPresent(present: Tensor2D, heads: number, queries: number): Tensor {
  const [batch, keys] = present.shape;
  return tile(reshape(present, [batch, 1, 1, keys]), [1, heads, queries, 1]);
}

/**
 * A query may look at its own position and at earlier ones (section 3.2.3). [length, from + length]
 */
function causal(length: number, from: number): Tensor1D {
  const keys = from + length;
  const allowed = new Uint8Array(length * keys);
  for (let query = 0; query < length; query++) {
    allowed.fill(1, query * keys, query * keys + from + query + 1);
  }
  return tensor1d(allowed, 'bool');
}

/** Masks of the encoder's attention. @param source [batch, source] bool: not padding */
export function sourceMask(source: Tensor2D, heads: number): Mask {
  return maskOf(keysPresent(source, heads, source.shape[1]));
}

/**
 * Masks of the decoder's two attentions.
 * @param source [batch, source] bool @param target [batch, target] bool: not padding
 * @param from how many rows, all of them words, were there before those of `target`
 */
export function targetMasks(source: Tensor2D, target: Tensor2D, heads: number, from: number) {
  const [batch, length] = target.shape;
  const past = tile(reshape(causal(length, from), [1, 1, length, from + length]), [
    ...[batch, heads, 1, 1],
  ]);
  const words = from === 0 ? target : concat([ones([batch, from], 'bool'), target], 1);
  const present = keysPresent(words as Tensor2D, heads, length);
  return {
    target: maskOf(logicalAnd(past, present)),
    cross: maskOf(keysPresent(source, heads, length)),
  };
}
