import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directions, languagesOf } from '../../src/language/direction.ts';
import { distanceBetween, suggest } from '../../src/language/suggest.ts';
import { isFormOf } from '../../src/language/vocabulary.ts';

test.each([
  ['elefant', 'elephant'],
  ['brigde', 'bridge'],
  ['walking', 'walk'],
  ['treees', 'trees'],
  ['quene', 'queen'],
])('for %s there is %s', (typed, known) => {
  expect(suggest(typed, 'en-fr')).toContain(known);
});

test('a category that the ending suggests comes first among equals', () => {
  expect(suggest('closeed', 'en-zh')[0]).toBe('closed');
});

test('nothing is near to nonsense', () => {
  expect(suggest('zzzzzzzz', 'en-fr')).toEqual([]);
  expect(suggest('😀', 'en-fr')).toEqual([]);
  expect(suggest('鑫', 'zh-en')).toEqual([]);
});

test('Chinese knows traditional characters and names', () => {
  expect(suggest('貓', 'zh-en')).toEqual(['猫']);
  expect(suggest('您', 'zh-en')).toEqual(['你']);
  expect(suggest('Anna', 'zh-en')).toEqual(['安娜']);
});

test('what is suggested is known, and no more than asked for', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 30 }),
      fc.constantFrom(...directions),
      (typed, direction) => {
        const found = suggest(typed, direction, 3);
        expect(found.length).toBeLessThanOrEqual(3);
        const { source } = languagesOf(direction);
        const words = source === 'zh' ? found.flatMap((word) => [...word]) : found;
        expect(words.filter((word) => !isFormOf(word, source))).toEqual([]);
      },
    ),
  );
});

test('a swap of neighbours is one step', () => {
  expect(distanceBetween('brigde', 'bridge')).toBe(1);
  expect(distanceBetween('', 'cat')).toBe(3);
});
