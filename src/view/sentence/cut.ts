/** A longer word than any in the vocabularies: nobody needs its end to know it again. */
const longest = 18;

/** A word as it is written in pictures and explanations: a very long one without its end. */
export function cutWord(word: string): string {
  const letters = [...word];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : word;
}
