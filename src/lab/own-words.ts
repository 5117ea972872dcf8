import type { Plan } from './plan.ts';

/** Cross-attention of these layers, counted from 0, without the source. */
export function ownWordsPlan(layers: readonly number[]): Plan {
  return layers.map((layer) => ({ kind: 'own-words', attention: `decoder.${layer}.cross_attn` }));
}
