import type { AttentionHead } from '../../../view/parts/part.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';

/** "cross 2.2": which attention, layer and head. */
export function useHeadName(): (where: AttentionHead) => string {
  const { compare: m } = useLaterMessages();
  return ({ stack, kind, layer, head }) => {
    const attention = stack === 'encoder' ? 'encoder' : kind === 'self_attn' ? 'masked' : 'cross';
    return m.headName(m.attentions[attention], layer + 1, head + 1);
  };
}
