import { expect, test } from 'vitest';
import { cutWord } from '../../../src/view/sentence/cut.ts';

test('a very long word is cut, any other is whole', () => {
  expect(cutWord('neighbourhood')).toBe('neighbourhood');
  expect(cutWord('a'.repeat(18))).toBe('a'.repeat(18));
  expect(cutWord('a'.repeat(60))).toBe(`${'a'.repeat(17)}…`);
  expect(cutWord('🦊'.repeat(19))).toBe(`${'🦊'.repeat(17)}…`);
});
