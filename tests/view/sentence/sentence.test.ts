import { expect, test } from 'vitest';
import { lengthOf, replaceToken, translationAt } from '../../../src/view/sentence/sentence.ts';
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
