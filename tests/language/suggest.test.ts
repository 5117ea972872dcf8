import { expect, test } from 'vitest';
import { type Direction, directions, languagesOf } from '../../src/language/direction.ts';
import { distanceBetween, suggest as suggestFrom } from '../../src/language/suggest.ts';
import type { TokenLanguages } from '../../src/language/token-languages.ts';
import { tokenize } from '../../src/language/tokenizer.ts';
import { lexiconOf } from '../../src/language/words.ts';
import { fc } from '../draws.ts';
import { wordsOfGrammar } from './grammar-words.ts';

const words = new Map(directions.map((direction) => [direction, wordsOfGrammar(direction)]));

const wordsOf = (direction: Direction) => words.get(direction) ?? wordsOfGrammar(direction);

function suggest(token: string, direction: Direction, limit?: number): string[] {
  return suggestFrom(token, direction, wordsOf(direction), limit);
}

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

test('verbs of giving are verbs', () => {
  expect(suggest('telled', 'en-fr').slice(0, 2)).toEqual(['told', 'tell']);
  expect(suggest('givved', 'en-fr')[0]).toBe('gives');
});

test('what ends in -er may be a noun or a comparative', () => {
  expect(suggest('boder', 'en-fr', 6)).toEqual([
    ...['boxes', 'tower', 'wider', 'lower', 'older', 'colder'],
  ]);
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

const inflected = '3 ３ 10 11 running eaten mouses nicest slowly studies'.split(' ');

test.each([
  ['walking', 'walk'],
  ['swimming', 'swim'],
  ['making', 'make'],
  ['seen', 'saw'],
  ['eated', 'ate'],
  ['buyed', 'bought'],
  ['childs', 'children'],
  ['biggest', 'bigger'],
  ['happiest', 'happier'],
  ['slowly', 'slow'],
  ['3', 'three'],
  ['３', 'three'],
  ['1', 'one'],
])('%s says what %s does, which comes first', (typed, known) => {
  expect(suggest(typed, 'en-fr')[0]).toBe(known);
});

test('a number that has no word is near to none', () => {
  for (const far of ['11', '0', '300', 'eleven', 'twenty'])
    expect(suggest(far, 'en-fr')).toEqual([]);
  expect(suggest('2', 'zh-en')).toEqual(['两']);
  expect(suggest('１０', 'zh-en')).toEqual(['十']);
  expect(suggest('12', 'zh-en')).toEqual([]);
});

/** What every object of JavaScript has without having been given it. */
const inherited = ['__proto__', 'constructor', 'toString'];

test('what is suggested is known, and no more than asked for', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom(...inflected, ...inherited)),
      fc.constantFrom(...directions),
      (typed, direction) => {
        const found = suggest(typed, direction, 3);
        expect(found.length).toBeLessThanOrEqual(3);
        const { source } = languagesOf(direction);
        const parts = found.flatMap((word) => tokenize(word, source).map(({ text }) => text));
        const { isOf } = lexiconOf(wordsOf(direction));
        expect(parts.filter((word) => !isOf(word, source))).toEqual([]);
      },
    ),
  );
});

test('a word of the grammar that the model was not taught is not offered', () => {
  const tokens = ['<pad>', '<bos>', '<eos>', '<unk>', 'dog', 'animals', '我', '猫'];
  const tokenLanguages: TokenLanguages = { en: [[4, 5]], zh: [[6, 7]] };
  const few = { vocabulary: tokens, tokenLanguages };
  expect(suggestFrom('elefant', 'en-zh', few)).toEqual([]);
  expect(suggestFrom('animl', 'en-zh', few)).toEqual(['animals']);
  expect(suggestFrom('Anna', 'zh-en', few)).toEqual([]);
  expect(suggestFrom('貓', 'zh-en', few)).toEqual(['猫']);
});

test.each(inherited)('%s is a word like any other', (word) => {
  for (const direction of directions) expect(suggest(word, direction)).toEqual([]);
});

test('a swap of neighbours is one step', () => {
  expect(distanceBetween('brigde', 'bridge')).toBe(1);
  expect(distanceBetween('', 'cat')).toBe(3);
});
