import { expect, test } from 'vitest';
import { isMostlyUnknown, isWord } from '../../../src/language/reading/words.ts';

test('words, numbers and emoji say something, marks do not', () => {
  expect(['cat', '猫', '3', '🦊'].every(isWord)).toBe(true);
  expect(['.', '…', '“', '？', '-', '<'].some(isWord)).toBe(false);
});

test('half of the words unknown is too many, marks aside', () => {
  const tokens = ['the', 'elefant', 'saw', 'a', 'zeppelin', '!', '<eos>'];
  expect(isMostlyUnknown(tokens, [1, 4])).toBe(false);
  expect(isMostlyUnknown(tokens, [1, 2, 4])).toBe(true);
  expect(isMostlyUnknown(['a', 'zeppelin', '.', '<eos>'], [1])).toBe(true);
  expect(isMostlyUnknown(['a', '“', '<eos>'], [1])).toBe(false);
  expect(isMostlyUnknown(['.', '<eos>'], [])).toBe(false);
});
