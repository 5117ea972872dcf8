import { describe, expect, test } from 'vitest';
import { directions } from '../../../src/language/direction.ts';
import { encodeSource } from '../../../src/language/encode.ts';
import { englishForms } from '../../../src/language/english/forms.ts';
import { vocabularyOf } from '../../../src/language/grammar-tokens.ts';
import { eosId, specials, unkId, vocabularyFrom } from '../../../src/language/vocabulary.ts';
import { wordsOfGrammar } from '../grammar-words.ts';

describe('a vocabulary', () => {
  test.each(directions)('of %s begins with the specials and repeats nothing', (direction) => {
    const { idOf, tokens } = vocabularyOf(direction);
    expect(tokens.slice(0, 4)).toEqual(specials);
    expect(new Set(tokens).size).toBe(tokens.length);
    expect(tokens.map(idOf)).toEqual(tokens.map((_, id) => id));
    expect(vocabularyOf(direction).tokens).toEqual(tokens);
  });
  test('knows 400 English forms or more', () => {
    expect(englishForms().length).toBeGreaterThan(400);
  });
  test('gives what it does not know the unknown id', () => {
    const vocabulary = vocabularyOf('en-fr');
    expect([vocabulary.idOf('xylophone'), vocabulary.has('xylophone')]).toEqual([unkId, false]);
  });
  test('refuses a list without its specials or with a token twice', () => {
    expect(() => vocabularyFrom(['cat'])).toThrow(RangeError);
    expect(() => vocabularyFrom([...specials, 'cat', 'cat'])).toThrow(RangeError);
  });
});

describe('typed text', () => {
  const vocabulary = vocabularyOf('en-fr');
  const words = wordsOfGrammar('en-fr');
  test('becomes ids that end in the end mark', () => {
    const { display, ids, tokens, unknown } = encodeSource('The cat slept.', 'en-fr', words);
    expect(tokens).toEqual(['the', 'cat', 'slept', '.']);
    expect(display).toEqual(['The', 'cat', 'slept', '.']);
    expect(ids).toEqual([...tokens.map(vocabulary.idOf), eosId]);
    expect(unknown).toEqual([]);
  });
  test('marks words of no language and of the other one', () => {
    const { ids, unknown } = encodeSource('The chat zzz 😀', 'en-fr', words);
    expect(unknown).toEqual([1, 2, 3]);
    expect(ids.slice(1)).toEqual([unkId, unkId, unkId, eosId]);
  });
  test('may be empty', () => {
    expect(encodeSource('', 'zh-en', wordsOfGrammar('zh-en')).ids).toEqual([eosId]);
  });
});
