import { expect, test } from 'vitest';
import { type Direction, directions } from '../../../src/language/direction.ts';
import { refusalOf } from '../../../src/language/reading/refusal.ts';
import { fc } from '../../draws.ts';
import { wordsOfGrammar } from '../grammar-words.ts';
import { drawnFrom, seeds } from './drawn.ts';

const words = new Map(directions.map((direction) => [direction, wordsOfGrammar(direction)]));
function refused(text: string, direction: Direction) {
  return refusalOf(text, direction, words.get(direction) ?? wordsOfGrammar(direction));
}

test.each(['...', '…', '?', '。。。', ' - ', '“”'])('%s has no word in it', (text) => {
  for (const direction of directions) {
    expect(refused(text, direction)).toEqual({ kind: 'wordless' });
  }
});

test.each([
  ['猫看见了一只鸟。', 'en-fr', 'zh'],
  ['猫看见了一只鸟。', 'en-zh', 'zh'],
  ['猫', 'en-fr', 'zh'],
  ['Le chat a vu un oiseau.', 'en-fr', 'fr'],
  ['l’animal n’a pas dormi', 'en-fr', 'fr'],
  ['The cat saw a bird.', 'zh-en', 'en'],
  ['cat', 'zh-en', 'en'],
] as const)('%s is no sentence for %s: it is in %s', (text, direction, found) => {
  expect(refused(text, direction)).toEqual({ kind: 'other-language', found });
});

test.each([
  ['The cat saw 猫.', 'en-fr'],
  ['zzz qqq', 'en-fr'],
  ['table', 'en-fr'],
  ['chat', 'en-fr'],
  ['🦊', 'en-zh'],
  ['42', 'zh-en'],
  ['Anna', 'zh-en'],
  ['我有 iPhone', 'zh-en'],
] as const)('%s is read, whatever comes of it (%s)', (text, direction) => {
  expect(refused(text, direction)).toBeNull();
});

test('no sentence of the grammar is refused, however far it is typed', () => {
  fc.assert(
    fc.property(
      seeds(fc),
      fc.constantFrom(...directions),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (seed, direction, share) => {
        const { text } = drawnFrom(seed, direction);
        const typed = text.slice(0, 1 + Math.floor(share * (text.length - 1)));
        expect(refused(typed, direction), typed).toBeNull();
      },
    ),
    { numRuns: 400 },
  );
});
