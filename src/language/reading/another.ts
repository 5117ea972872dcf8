import { samplePair } from '../corpus.ts';
import { type Direction, languagesOf } from '../direction.ts';
import { encodeSource } from '../encode.ts';
import type { ConstructionId } from '../meaning.ts';
import type { Random } from '../random.ts';
import { joinTokens } from '../tokenizer.ts';
import type { Words } from '../words.ts';

/** Longer ones leave no room on the page to see their matrices. */
const mostWords = 16;
/** So often a sentence is drawn before a longer one, or one with an unknown word, is taken. */
const tries = 40;

/**
 * A fresh sentence of a construction: no model was trained on its meaning, it keeps to sense, and it has
 * only words that the model knows.
 * @param not sentences that it is not to be
 */
export function anotherOf(
  construction: ConstructionId,
  direction: Direction,
  words: Words,
  random: Random,
  not: readonly string[] = [],
): string {
  const { source: language } = languagesOf(direction);
  for (let left = tries; ; left -= 1) {
    const { source } = samplePair(random, direction, {
      split: 'heldOut',
      construction,
      free: false,
    });
    const text = joinTokens(source, language);
    const fits =
      source.length <= mostWords && encodeSource(text, direction, words).unknown.length === 0;
    if ((fits && !not.includes(text)) || left === 0) return text;
  }
}
