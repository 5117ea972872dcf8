export type GreedyOptions = {
  readonly begin: number;
  /** The id that ends it; null where only the limit does. */
  readonly end: number | null;
  /** The most words, those given and `end` included. */
  readonly limit: number;
  /** The first words, where they are not to be chosen. */
  readonly given?: readonly number[];
};

/**
 * Greedy decoding (section 3.1, autoregressive): each word is the likeliest after those before it.
 * @param next given `<bos>` and words, the likeliest word after them
 * @returns the words, `end` last unless the limit came first
 */
export async function decodeGreedily(
  next: (inputs: readonly number[]) => Promise<number>,
  { begin, end, limit, given = [] }: GreedyOptions,
): Promise<readonly number[]> {
  const words = [...given];
  while (words.length < limit && (words.length === 0 || words.at(-1) !== end)) {
    words.push(await next([begin, ...words]));
  }
  return words;
}
