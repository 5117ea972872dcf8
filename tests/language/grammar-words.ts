import type { Direction } from '../../src/language/direction.ts';
import { tokenLanguagesOf, vocabularyOf } from '../../src/language/grammar-tokens.ts';

import type { Words } from '../../src/language/words.ts';

/** All words of today's grammar: what a model trained today would know. */
export function wordsOfGrammar(direction: Direction): Words {
  const vocabulary = vocabularyOf(direction);
  return {
    vocabulary: vocabulary.tokens,
    tokenLanguages: tokenLanguagesOf(vocabulary, direction),
  };
}
