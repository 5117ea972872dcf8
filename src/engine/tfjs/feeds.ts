import type { Plan } from '../../lab/plan.ts';
import type { Mask } from '../../model/masks.ts';
import type { Tap } from '../../model/tap.ts';
import type { AttentionPath } from '../../trace/topology.ts';

/** The cross-attentions whose keys and values are the decoder's own words. */
export function fedOwnWords(plan: Plan): ReadonlySet<AttentionPath> {
  return new Set(plan.flatMap((one) => (one.kind === 'own-words' ? [one.attention] : [])));
}

/** Feeds them so, under the mask of the self-attention before; none where the plan has no such change. */
export function feedingOwnWords(plan: Plan): Tap['feeds'] {
  const own = fedOwnWords(plan);
  if (own.size === 0) return undefined;
  let causal: Mask | null = null;
  return (path, given) => {
    if (path.startsWith('decoder') && path.endsWith('self_attn')) causal = given.mask;
    if (!own.has(path) || !causal) return given;
    const { queries, instead: before } = given;
    return { queries, memory: queries, mask: causal, before };
  };
}
