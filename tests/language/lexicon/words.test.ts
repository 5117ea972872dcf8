import { describe, expect, test } from 'vitest';
import type { NounPhrase } from '../../../src/language/meaning.ts';
import { specials, unkId } from '../../../src/language/vocabulary.ts';
import { lexiconOf, type Words } from '../../../src/language/words.ts';
import { being, clause, doing, say, the } from '../say.ts';

const they: NounPhrase = { kind: 'pronoun', pronoun: 'they' };

describe('days and years', () => {
  const long = { adjectives: [being('long')] };
  const difficult = { kind: 'quality', quality: being('difficult') } as const;
  test('take numbers without a classifier, adjectives before them', () => {
    const days = the('day', { determiner: 'bare', number: 'plural', count: 3, ...long });
    expect(say(clause(they, doing('like', days)))).toEqual([
      'They liked three long days.',
      'Ils aimaient trois longs jours.',
      '他们以前喜欢漫长的三天。',
    ]);
    expect(say(clause(the('year', { determiner: 'that' }), difficult))).toEqual([
      'That year was difficult.',
      'Cette année était difficile.',
      '那年当时很难。',
    ]);
  });
  test('have another word where nothing counts them', () => {
    expect(say(clause(the('day', long), difficult))[2]).toBe('漫长的日子当时很难。');
  });
});

describe("a model's words", () => {
  const words: Words = {
    vocabulary: [...specials, 'the', 'cat', 'table', 'chat', 'chaise', '.'],
    tokenLanguages: {
      en: [
        [4, 6],
        [9, 9],
      ],
      fr: [[6, 9]],
    },
  };
  const lexicon = lexiconOf(words);
  test('are listed by language, and what both write alike in both', () => {
    expect(lexicon.tokensOf('en')).toEqual(['the', 'cat', 'table', '.']);
    expect(lexicon.tokensOf('fr')).toEqual(['table', 'chat', 'chaise', '.']);
    expect(lexicon.tokensOf('zh')).toEqual([]);
  });
  test('belong to their languages from the first of a range to its last', () => {
    const asked = ['the', 'table', 'chat', '.', 'dog', '<eos>'];
    expect(asked.map((token) => lexicon.isOf(token, 'en'))).toEqual([
      ...[true, true, false, true, false, false],
    ]);
    expect(asked.map((token) => lexicon.isOf(token, 'fr'))).toEqual([
      ...[false, true, true, true, false, false],
    ]);
  });
  test('have ids, and an unknown one the unknown id', () => {
    expect(lexicon.tokens.map(lexicon.idOf)).toEqual(words.vocabulary.map((_, id) => id));
    expect([lexicon.idOf('dog'), lexicon.has('dog')]).toEqual([unkId, false]);
  });
  test('are looked through once a model', () => {
    expect(lexiconOf({ ...words })).toBe(lexicon);
    expect(lexiconOf({ ...words, vocabulary: [...words.vocabulary] })).not.toBe(lexicon);
  });
  test('are refused without specials, or with a word twice', () => {
    expect(() => lexiconOf({ ...words, vocabulary: ['cat'] })).toThrow(RangeError);
    expect(() => lexiconOf({ ...words, vocabulary: [...words.vocabulary, 'cat'] })).toThrow(
      RangeError,
    );
  });
});
