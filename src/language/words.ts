import type { Language } from './direction.ts';
import type { TokenLanguages } from './token-languages.ts';
import { type Vocabulary, vocabularyFrom } from './vocabulary.ts';

/** The words a model was trained with, as its manifest has them: the grammar may be ahead of it. */
export type Words = {
  /** Tokens by id. */
  readonly vocabulary: readonly string[];
  readonly tokenLanguages: TokenLanguages;
};

/** Words to look up. */
export type Lexicon = Vocabulary & {
  /** Whether it is a token of that language: a French word is no English word. */
  isOf(token: string, language: Language): boolean;
  tokensOf(language: Language): readonly string[];
};

// A page asks the same few models for their words again and again.
const made = new WeakMap<readonly string[], Lexicon>();

function lexiconFrom({ vocabulary: tokens, tokenLanguages }: Words): Lexicon {
  const vocabulary = vocabularyFrom(tokens);
  const rangesOf = (language: Language) => tokenLanguages[language] ?? [];
  return {
    ...vocabulary,
    isOf(token, language) {
      if (!vocabulary.has(token)) return false;
      const id = vocabulary.idOf(token);
      return rangesOf(language).some(([first, last]) => first <= id && id <= last);
    },
    tokensOf: (language) =>
      rangesOf(language).flatMap(([first, last]) => tokens.slice(first, last + 1)),
  };
}

/** @throws RangeError when these are no words of a vocabulary */
export function lexiconOf(words: Words): Lexicon {
  const lexicon = made.get(words.vocabulary) ?? lexiconFrom(words);
  made.set(words.vocabulary, lexicon);
  return lexicon;
}
