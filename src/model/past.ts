import type { Tensor4D } from '@tensorflow/tfjs-core';
import type { AttentionPath } from '../trace/topology.ts';

/** Keys and values of one attention: [batch, head, key, dHead]. */
export type KeysValues = { readonly k: Tensor4D; readonly v: Tensor4D };

/**
 * What decoding word after word has worked out already. Because of the causal mask a row depends on
 * no later one, so the keys and values of rows before `from` stay as they are, and so do those that
 * cross-attention makes of the encoder's output.
 */
export type Past = {
  /** How many rows were fed in before. */
  readonly from: number;
  get(path: AttentionPath): KeysValues | undefined;
};

export const noPast: Past = { from: 0, get: () => undefined };
