import type { Side } from '../../trace/topology.ts';

/** The words that label an axis. */
export type Words = Readonly<Record<Side, readonly string[]>> & {
  /** What each row of the decoder helps to produce: the word after the one fed in. */
  readonly made?: readonly string[];
};

/** "qu' → il": a row of the decoder by the word fed in and the word that it makes. */
export function rowName(fed: string, made: string | undefined): string {
  return made === undefined ? fed : `${fed} → ${made}`;
}

/** The same of the words of an attention. */
export function queryName(
  { queries, made }: { readonly queries: readonly string[]; readonly made?: readonly string[] },
  query: number,
): string {
  return rowName(queries[query] ?? '', made?.[query]);
}

/** What the rows of this side make: those of the encoder make no word. */
export function madeBy(side: Side | null, words: Words): readonly string[] | undefined {
  return side === 'target' ? words.made : undefined;
}

/** A word by itself. */
export function wordAt(side: Side, words: Words, index: number): string {
  return words[side][index] ?? '';
}

/** A row's whole name. */
export function rowNameAt(side: Side, words: Words, row: number): string {
  return rowName(wordAt(side, words, row), madeBy(side, words)?.[row]);
}

/** The whole names of a side's rows, for tables and for who hears them. */
export function rowNames(side: Side, words: Words): readonly string[] {
  return words[side].map((_, row) => rowNameAt(side, words, row));
}
