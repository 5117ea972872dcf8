import { expect, test } from 'vitest';
import { type Direction, directions } from '../../../src/language/direction.ts';
import { isFragment } from '../../../src/language/reading/fragment.ts';
import { fc } from '../../draws.ts';
import { wordsOfGrammar } from '../grammar-words.ts';
import { drawnFrom, seeds } from './drawn.ts';

const words = new Map(directions.map((direction) => [direction, wordsOfGrammar(direction)]));
const fragment = (text: string, direction: Direction) =>
  isFragment(text, direction, words.get(direction) ?? wordsOfGrammar(direction));

test.each([
  ['三本书', 'zh-en'],
  ['三本书。', 'zh-en'],
  ['红色汽车', 'zh-en'],
  ['一个女孩', 'zh-en'],
  ['桌子上的书', 'zh-en'],
  ['昨天', 'zh-en'],
  ['我的工作', 'zh-en'],
  ['three books', 'en-fr'],
  ['The red car.', 'en-zh'],
  ['my old work', 'en-fr'],
  ["the cat's old house", 'en-fr'],
  ['the cat’s house', 'en-fr'],
  ['yesterday', 'en-fr'],
] as const)('%s has no verb (%s)', (text, direction) => {
  expect(fragment(text, direction)).toBe(true);
});

test.each([
  ['猫很大', 'zh-en'],
  ['汤热吗？', 'zh-en'],
  ['他们以前友善吗？', 'zh-en'],
  ['父亲工作了吗？', 'zh-en'],
  ['工作。', 'zh-en'],
  ['关灯。', 'zh-en'],
  ['猫在桌子上', 'zh-en'],
  ['Wait', 'en-fr'],
  ["The cat's tired.", 'en-fr'],
  ['I work', 'en-fr'],
  ['Is it red?', 'en-zh'],
  ['the cat jumped', 'en-fr'],
  ['', 'en-fr'],
] as const)('%s is not called a fragment (%s)', (text, direction) => {
  expect(fragment(text, direction)).toBe(false);
});

test('no sentence of the grammar is a fragment', () => {
  fc.assert(
    fc.property(seeds(fc), fc.constantFrom(...directions), (seed, direction) => {
      const { text } = drawnFrom(seed, direction);
      expect(fragment(text, direction), text).toBe(false);
    }),
    { numRuns: 600 },
  );
});
