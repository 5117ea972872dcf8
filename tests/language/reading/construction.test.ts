import { expect, test } from 'vitest';
import { exampleGroups } from '../../../src/language/lexicon/example-sentences.ts';
import { constructionIds } from '../../../src/language/meaning.ts';
import { constructionOf } from '../../../src/language/reading/construction.ts';
import { drawnFrom } from './drawn.ts';

test('of an example it is known', () => {
  for (const { construction, en, zh } of exampleGroups) {
    for (const text of en) expect(constructionOf(text, 'en-fr')).toBe(construction);
    for (const text of zh) expect(constructionOf(text, 'zh-en')).toBe(construction);
  }
});

test.each([
  ['The dog barked because it was hungry.', 'en-fr', 'C9'],
  ['There were two old cats.', 'en-fr', 'C17'],
  ['Please close the door.', 'en-zh', 'C16'],
  ['Does she sing?', 'en-zh', 'C5'],
  ['Why', 'en-fr', 'C1'],
  ['因为狗很累', 'zh-en', 'C9'],
  ['钥匙当时在哪里？', 'zh-en', 'C17'],
  ['别开门！', 'zh-en', 'C16'],
  ['女孩读了四本书。', 'zh-en', 'C3'],
] as const)('%s (%s) is told by its words: %s', (text, direction, construction) => {
  expect(constructionOf(text, direction)).toBe(construction);
});

/** Of most, for a sentence is often an example of several: a question with two cats. */
test.each([
  ['en-fr', 0.75],
  ['zh-en', 0.7],
] as const)(
  'of most sentences of the grammar (%s) the one they were drawn for is told',
  (direction, share) => {
    const drawn = constructionIds.flatMap((id) =>
      Array.from({ length: 20 }, (_, seed) => [id, drawnFrom(seed, direction, id).text] as const),
    );
    const right = drawn.filter(([id, text]) => constructionOf(text, direction) === id);
    expect(right.length / drawn.length).toBeGreaterThan(share);
  },
);
