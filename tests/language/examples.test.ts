import { describe, expect, test } from 'vitest';
import { directions } from '../../src/language/direction.ts';
import { encodeSource } from '../../src/language/encode.ts';
import { examples, examplesFor } from '../../src/language/examples.ts';
import { constructionIds } from '../../src/language/meaning.ts';
import { vocabularyOf } from '../../src/language/vocabulary.ts';

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
    const vocabulary = vocabularyOf(direction);
    const unknown = groups.flatMap((group) =>
      group.examples.flatMap((text) => {
        const { tokens, unknown: at } = encodeSource(text, direction, vocabulary);
        return at.map((index) => `${tokens[index]} in ${text}`);
      }),
    );
    expect(unknown).toEqual([]);
  });
});

test('every example has an id of its own', () => {
  expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
});
