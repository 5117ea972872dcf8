import { expect, test } from 'vitest';
import { directions, languagesOf } from '../../../src/language/direction.ts';
import { encodeSource } from '../../../src/language/encode.ts';
import { constructionIds } from '../../../src/language/meaning.ts';
import { seededRandom } from '../../../src/language/random.ts';
import { anotherOf } from '../../../src/language/reading/another.ts';
import { tokenize } from '../../../src/language/tokenizer.ts';
import { fc } from '../../draws.ts';
import { wordsOfGrammar } from '../grammar-words.ts';

test('is of words that the model knows, and short enough to see', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.constantFrom(...directions),
      fc.constantFrom(...constructionIds),
      (seed, direction, construction) => {
        const words = wordsOfGrammar(direction);
        const text = anotherOf(construction, direction, words, seededRandom(seed));
        expect(encodeSource(text, direction, words).unknown).toEqual([]);
        expect(tokenize(text, languagesOf(direction).source).length).toBeLessThanOrEqual(24);
      },
    ),
    { numRuns: 60 },
  );
});

test('is none of those that it is not to be, and another one each time', () => {
  const words = wordsOfGrammar('en-fr');
  const draw = (not: readonly string[]) => anotherOf('C1', 'en-fr', words, seededRandom(3), not);
  expect(draw([])).not.toBe(draw([draw([])]));
  const random = seededRandom(5);
  const drawn = Array.from({ length: 20 }, () => anotherOf('C3', 'en-fr', words, random));
  expect(new Set(drawn).size).toBe(20);
});

test('has no word that a model of fewer words does not know', () => {
  const words = wordsOfGrammar('en-fr');
  const lacking = new Set(['cat', 'dog', 'book', 'books', 'bird', 'girl', 'boy', 'my', 'the']);
  const vocabulary = words.vocabulary.map((token) => (lacking.has(token) ? `_${token}` : token));
  const text = anotherOf('C1', 'en-fr', { ...words, vocabulary }, seededRandom(1));
  expect(tokenize(text, 'en').filter((token) => lacking.has(token.text))).toEqual([]);
});
