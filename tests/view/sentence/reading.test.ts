import { expect, test } from 'vitest';
import { readingOf, unclosed } from '../../../src/view/sentence/reading.ts';
import { referenceRun } from '../../reference/run.ts';

const run = referenceRun({ source: ['the', 'red', 'car', '<eos>'] });

test('a run tells its unknown words, and whether they are half of them', () => {
  const unknown = { ...run, source: { ...run.source, unknown: [1, 2] } };
  expect(readingOf(run, null)).toEqual({ unknown: [], mostly: false, fragment: false });
  expect(readingOf(unknown, null)).toEqual({ unknown: [1, 2], mostly: true, fragment: false });
});

test('what tells fragments is asked with the text and the direction of the run', () => {
  const asked: unknown[] = [];
  const judge = (...what: unknown[]) => asked.push(what) > 0;
  expect(readingOf(run, judge).fragment).toBe(true);
  expect(asked).toEqual([['the red car', 'en-fr', run]]);
});

test('a phrase without a mark is written without one, as far as decoding has come', () => {
  expect(unclosed({ produced: 'La voiture', later: ' rouge\u202f?' }, run)).toEqual({
    ...{ produced: 'La voiture', later: ' rouge' },
  });
  expect(unclosed({ produced: 'Three books.', later: '' }, run).produced).toBe('Three books');
  const closed = referenceRun({ source: ['the', 'red', 'car', '?', '<eos>'] });
  expect(unclosed({ produced: 'La voiture ?', later: '' }, closed).produced).toBe('La voiture ?');
});
