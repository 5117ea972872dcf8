import type { Run } from '../../trace/run.ts';
import { attentionTokens } from '../heads/heads.ts';
import { isBlockedAt, isCausal } from '../steps/mask.ts';
import type { Pair } from './pair.ts';
import { type Ranked, rankHeads, sourcesOf } from './ranking.ts';

/** Heads by the weight between two words, and what stands beside them. */
export type Lists = {
  readonly linking: readonly Ranked[];
  /** The way back in the encoder; where the row looks in the source, in the decoder. */
  readonly beside: readonly Ranked[];
  readonly besides: 'back' | 'sources';
  /** Whether the mask takes the key from the query, in every head. */
  readonly blocked: boolean;
  /** The weight of each key, were all looked at alike. */
  readonly even: number;
};

/** Everything that is found of a pair. A word has no way back to itself. */
export function listsOf(run: Run, { attention, query, key }: Pair): Lists {
  const encoder = attention.stack === 'encoder';
  const back = () => (query === key ? [] : rankHeads(run, attention, key, query));
  const seen = isCausal(attention) ? query + 1 : attentionTokens(run, attention).keys.length;
  return {
    linking: rankHeads(run, attention, query, key),
    beside: encoder ? back() : sourcesOf(run, query),
    besides: encoder ? 'back' : 'sources',
    blocked: isBlockedAt(attention, query, key),
    even: 1 / seen,
  };
}
