import { expect, test } from 'vitest';
import {
  lengthOf,
  replaceToken,
  translationAt,
  withWord,
} from '../../../src/view/sentence/sentence.ts';
import { fc } from '../../draws.ts';
import { referenceRun } from '../../reference/run.ts';

const target = ["l'", 'animal', "n'", 'a', 'pas', 'dormi', '.', '<eos>'];
const run = referenceRun({ target });

test('the translation is split where decoding stands, elisions and all', () => {
  expect(translationAt(run, 0, 'fr')).toEqual({ produced: 'L’', later: 'animal n’a pas dormi.' });
  expect(translationAt(run, 7, 'fr')).toEqual({ produced: 'L’animal n’a pas dormi.', later: '' });
});

test('however far decoding is, both parts make up the whole', () => {
  target.forEach((_, time) => {
    const { produced, later } = translationAt(run, time, 'fr');
    expect(produced + later).toBe('L’animal n’a pas dormi.');
  });
});

test('a word is replaced where it stands, and keeps its capital', () => {
  expect(replaceToken('The catt sleeps.', 1, 'cat', 'en')).toBe('The cat sleeps.');
  expect(replaceToken('Teh cat', 0, 'the', 'en')).toBe('The cat');
  expect(replaceToken('我爱龘。', 2, '猫', 'zh')).toBe('我爱猫。');
  expect(replaceToken('The cat', 9, 'dog', 'en')).toBe('The cat');
});

test('a sentence is long beyond one large line, a Chinese character being as wide as two letters', () => {
  expect([72, 73, 95, 96].map((count) => lengthOf('a'.repeat(count)))).toEqual([
    ...[undefined, 'long', 'long', 'very'],
  ]);
  expect([36, 37, 47, 48].map((count) => lengthOf('猫'.repeat(count)))).toEqual([
    ...[undefined, 'long', 'long', 'very'],
  ]);
});

test('a word is written where the caret stands, with space around it where words need some', () => {
  const written = (
    text: string,
    at: [number, number],
    word: string,
    language: 'en' | 'zh' = 'en',
  ) => {
    const { text: now, caret } = withWord(text, at, word, language);
    return `${now.slice(0, caret)}|${now.slice(caret)}`;
  };
  expect(written('', [0, 0], 'cat')).toBe('cat|');
  expect(written('The', [3, 3], 'cat')).toBe('The cat|');
  expect(written('The  sleeps', [4, 4], 'cat')).toBe('The cat| sleeps');
  expect(written('The sleeps.', [4, 4], 'cat')).toBe('The cat| sleeps.');
  expect(written('The dog sleeps.', [4, 7], 'cat')).toBe('The cat| sleeps.');
  expect(written('The.', [3, 3], 'cat')).toBe('The cat|.');
  expect(written('我爱', [2, 2], '猫', 'zh')).toBe('我爱猫|');
  expect(written('书桌子', [1, 1], '在…上', 'zh')).toBe('书在|上桌子');
});

test('a word that is written leaves the rest as it was', () => {
  const place = fc.tuple(
    fc.string({ unit: 'grapheme' }),
    fc.string(),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(place, fc.constantFrom('en', 'zh'), ([before, selected, after], language) => {
      const at = [before.length, before.length + selected.length] as const;
      const { text, caret } = withWord(before + selected + after, at, 'word', language);
      expect(text.startsWith(before) && text.endsWith(after)).toBe(true);
      expect(text.slice(before.length, text.length - after.length).trim()).toBe('word');
      expect(text.slice(0, caret).endsWith('word')).toBe(true);
    }),
  );
});
