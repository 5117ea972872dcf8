import { attentionAt } from '../../trace/topology.ts';
import type { AttentionHead, Part } from '../parts/part.ts';

type Attention = Pick<AttentionHead, 'stack' | 'kind'>;

/** Only the decoder's self-attention looks at what must not be seen yet (section 3.2.3). */
export function isCausal(at: Attention | Part): boolean {
  if (at.kind !== 'self_attn' && at.kind !== 'cross_attn') return false;
  return attentionAt({ stack: at.stack, kind: at.kind }).causal;
}

/** Whether the mask takes this key from this query: it comes later. */
export function isBlockedAt(at: Attention | Part, query: number, key: number): boolean {
  return isCausal(at) && key > query;
}
