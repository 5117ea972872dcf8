import { describe, expect, it } from 'vitest';
import { directions, type Language, languagesOf } from '../../src/language/direction.ts';
import { formsOf, tokenLanguagesOf, vocabularyOf } from '../../src/language/grammar-tokens.ts';
import { assertTokenLanguages, type TokenLanguages } from '../../src/language/token-languages.ts';
import { vocabularyFrom } from '../../src/language/vocabulary.ts';

const tokensIn = (told: TokenLanguages, language: Language, tokens: readonly string[]) =>
  (told[language] ?? []).flatMap(([first, last]) => tokens.slice(first, last + 1));

describe.each(directions)('the languages of the tokens of %s', (direction) => {
  const vocabulary = vocabularyOf(direction);
  const told = tokenLanguagesOf(vocabulary, direction);

  it('are the forms of each, in a few ranges', () => {
    for (const language of Object.values(languagesOf(direction))) {
      const found = new Set(tokensIn(told, language, vocabulary.tokens));
      expect(found).toEqual(new Set(formsOf(language)));
      expect(told[language]?.length).toBeLessThan(80);
    }
    expect(() => assertTokenLanguages(told, direction, vocabulary.tokens.length)).not.toThrow();
  });
});

it('puts what two languages write alike into both', () => {
  const vocabulary = vocabularyFrom(['<pad>', '<bos>', '<eos>', '<unk>', 'the', 'a', 'le', '.']);
  const told = tokenLanguagesOf(vocabulary, 'en-fr');
  expect(told).toEqual({
    en: [
      [4, 5],
      [7, 7],
    ],
    fr: [[5, 7]],
  });
});

it.each<[string, TokenLanguages]>([
  ['a language too few', { en: [[4, 9]] }],
  ['another language', { en: [[4, 9]], zh: [] }],
  ['a special', { en: [[3, 9]], fr: [] }],
  ['an id beyond the last', { en: [[4, 10]], fr: [] }],
  ['a gap', { en: [[4, 6]], fr: [[8, 9]] }],
  ['a range backwards', { en: [[4, 9]], fr: [[6, 5]] }],
  [
    'ranges out of order',
    {
      en: [[4, 9]],
      fr: [
        [7, 8],
        [4, 5],
      ],
    },
  ],
  [
    'ranges that touch',
    {
      en: [[4, 9]],
      fr: [
        [4, 5],
        [6, 7],
      ],
    },
  ],
])('refuses %s', (_, told) => {
  expect(() => assertTokenLanguages(told, 'en-fr', 10)).toThrow(RangeError);
});
