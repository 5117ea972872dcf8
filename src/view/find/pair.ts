import type { Side } from '../../trace/topology.ts';
import { type Attention, attentionSides, attentions } from '../heads/heads.ts';

/** A word as the chips have it: of the translation 0 is `<bos>`, and row i − 1 makes word i. */
export type Word = { readonly side: Side; readonly index: number };

/** Two words of an attention: the query's row, and the key that it looks at. */
export type Pair = { readonly attention: Attention; readonly query: number; readonly key: number };

const [encoder, masked, cross] = attentions;

/** The same chip, pressed twice, is no pair. */
export function sameWord(one: Word, other: Word): boolean {
  return one.side === other.side && one.index === other.index;
}

/** What a word asks as: the row that makes it; of the source its own. */
const rowOf = ({ side, index }: Word) => (side === 'target' ? index - 1 : index);

/**
 * The attention in which one of two words may look at the other, and as what: of the source in the order given,
 * of the translation the later at the earlier, across the translation at the source. Null where none may.
 */
export function pairOf(one: Word, other: Word): Pair | null {
  if (sameWord(one, other)) return null;
  if (one.side !== other.side) {
    const [asks, asked] = one.side === 'target' ? [one, other] : [other, one];
    return rowOf(asks) < 0 ? null : { attention: cross, query: rowOf(asks), key: asked.index };
  }
  if (one.side === 'source') return { attention: encoder, query: one.index, key: other.index };
  const [asked, asks] = one.index < other.index ? [one, other] : [other, one];
  return { attention: masked, query: rowOf(asks), key: asked.index };
}

/** The two words of a pair, the one that asks first. */
export function wordsOfPair({ attention, query, key }: Pair): readonly [Word, Word] {
  const sides = attentionSides(attention);
  const asks = { side: sides.query, index: sides.query === 'target' ? query + 1 : query };
  return [asks, { side: sides.key, index: key }];
}
