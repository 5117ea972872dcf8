import { attentionAt } from '../../trace/topology.ts';
import type { HeadAt } from './headMatrices.ts';

type Attention = Pick<HeadAt, 'stack' | 'kind'>;

/** Only the decoder's self-attention looks at what must not be seen yet (section 3.2.3). */
export function isCausal({ stack, kind }: Attention): boolean {
  return attentionAt({ stack, kind }).causal;
}

/** Whether the mask takes this key from this query: it comes later. */
export function isBlockedAt(attention: Attention, query: number, key: number): boolean {
  return isCausal(attention) && key > query;
}
