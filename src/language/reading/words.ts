const letterly = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/** Whether a token says something: a word, a number or an emoji, and no mark. */
export const isWord = (token: string) => letterly.test(token);

/** As many unknown words, and the rest cannot carry the sentence. */
const half = 0.5;

/**
 * Whether half of a sentence's words or more are unknown to the model that reads it.
 * @param tokens as typed, `<eos>` last
 * @param unknown the places of those that the model does not know
 */
export function isMostlyUnknown(tokens: readonly string[], unknown: readonly number[]): boolean {
  const words = tokens.slice(0, -1).filter(isWord).length;
  const lost = unknown.filter((index) => isWord(tokens[index] ?? '')).length;
  return lost > 0 && lost >= half * words;
}
