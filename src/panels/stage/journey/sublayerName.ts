import type { LaterMessages } from '../../../messages/catalogue.ts';
import type { Sublayer } from '../../../trace/topology.ts';

/** "1 · Self-attention" */
export function sublayerName({ layer, kind, stack }: Sublayer, { journey: m }: LaterMessages) {
  const masked = kind === 'self_attn' && stack === 'decoder';
  return m.sublayer(layer + 1, masked ? m.kinds.masked : m.kinds[kind]);
}
