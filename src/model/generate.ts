export type Greedy = {
  /** What was produced, ending in `end` unless `cut`. */
  readonly ids: readonly number[];
  /** Whether the limit came before `end`. */
  readonly cut: boolean;
  /** Decoder passes it took. */
  readonly passes: number;
};

export type GreedyOptions = {
  readonly begin: number;
  readonly end: number;
  /** The most words to produce, `end` included. */
  readonly limit: number;
  /** A guess, such as the last translation; it changes the number of passes, never the result. */
  readonly draft?: readonly number[];
};

/** How many of the guessed words are the ones the model itself would have produced. */
function agreeing(produced: readonly number[], guess: readonly number[], from: number): number {
  let count = from;
  while (count < guess.length && guess[count] === produced[count]) count++;
  return count;
}

/**
 * Greedy decoding: each word is the likeliest after those before it. Because of the causal mask a
 * single pass says, for every position of a guess at once, what follows the words before it; so a
 * pass confirms every guessed word up to the first wrong one and corrects that one. At worst this
 * is one pass a word, the plain loop.
 * @param next given `<bos>` and words, the likeliest word after each of them (same length)
 */
export async function decodeGreedily(
  next: (inputs: readonly number[]) => Promise<readonly number[]>,
  { begin, end, limit, draft = [] }: GreedyOptions,
): Promise<Greedy> {
  let guess = draft.slice(0, limit - 1);
  let confirmed = 0;
  for (let passes = 1; ; passes++) {
    const produced = await next([begin, ...guess]);
    confirmed = agreeing(produced, guess, confirmed);
    // The word after the confirmed ones depends on them alone, so it is right as well.
    const known = produced.slice(0, confirmed + 1);
    const stop = known.indexOf(end);
    if (stop >= 0) return { ids: known.slice(0, stop + 1), cut: false, passes };
    if (known.length >= limit) return { ids: known, cut: true, passes };
    confirmed = known.length;
    guess = [...known, ...produced.slice(known.length)].slice(0, limit - 1);
  }
}
