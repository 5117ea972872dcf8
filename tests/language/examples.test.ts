import { describe, expect, test } from 'vitest';
import { directions } from '../../src/language/direction.ts';
import { encodeSource } from '../../src/language/encode.ts';
import { examples, examplesFor, type Taught } from '../../src/language/examples.ts';
import { constructionIds } from '../../src/language/meaning.ts';
import { wordsOfGrammar } from './grammar-words.ts';

describe.each(directions)('examples for %s', (direction) => {
  const groups = examplesFor(direction);
  test('show every construction, three times or more, the famous ones first', () => {
    expect(groups.map(({ construction }) => construction).sort()).toEqual(
      [...constructionIds].sort(),
    );
    expect(groups.filter((group) => group.examples.length < 3)).toEqual([]);
    expect(groups[0]?.construction).toBe('C9');
  });
  test('have no unknown word', () => {
    const words = wordsOfGrammar(direction);
    const unknown = groups.flatMap((group) =>
      group.examples.flatMap((text) => {
        const { tokens, unknown: at } = encodeSource(text, direction, words);
        return at.map((index) => `${tokens[index]} in ${text}`);
      }),
    );
    expect(unknown).toEqual([]);
  });
});

test('of a model are those it was taught, in words it knows', () => {
  const grammar = wordsOfGrammar('en-fr');
  const taught = { ...grammar, constructions: ['C1', 'C9'] };
  expect(examplesFor('en-fr', taught).map(({ construction }) => construction)).toEqual([
    'C9',
    'C1',
  ]);
  const lacking = grammar.vocabulary.map((token) => (token === 'trophy' ? 'trofy' : token));
  const texts = (model: Taught) => examplesFor('en-fr', model).flatMap((group) => group.examples);
  const missing = texts(taught).filter(
    (one) => !texts({ ...taught, vocabulary: lacking }).includes(one),
  );
  expect(missing.length).toBeGreaterThan(0);
  expect(missing.every((text) => text.includes('trophy'))).toBe(true);
});

test('every example has an id of its own', () => {
  expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
});
