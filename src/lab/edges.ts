import type { AttentionPath } from '../trace/topology.ts';
import type { Decode } from './decode.ts';
import type { Variant } from './variant.ts';

/** Edges of one row of a head: from one query to these keys. */
export type RowEdges = {
  readonly attention: AttentionPath;
  readonly head: number;
  readonly query: number;
  readonly keys: readonly number[];
};

/** The other weights of the row stay as they are, or share what the cut one had. */
export type Others = 'stay' | 'share';

/** Each edge cut in its turn, its weight 0, in the order of the keys. */
export function eachEdgeCut(
  { attention, head, query, keys }: RowEdges,
  others: Others,
  decode: Decode,
): readonly Variant[] {
  const renormalised = others === 'share';
  return keys.map((key) => {
    const weights = [{ query, key, weight: 0 }];
    return { plan: [{ kind: 'pattern', attention, head, weights, renormalised }], decode };
  });
}
