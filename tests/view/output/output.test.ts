import { describe, expect, test } from 'vitest';
import {
  barAxes,
  barHeight,
  decodingStep,
  formatProbability,
  producedWords,
  rankWords,
  smallPower,
  written,
} from '../../../src/view/output/output.ts';
import { referenceRun } from '../../reference/run.ts';

const run = referenceRun();

describe('the likeliest words', () => {
  test('come likeliest first, the produced one marked', () => {
    const { words } = rankWords(run, 1, run.vocabulary.length);
    const probabilities = words.map(({ probability }) => probability);
    expect(probabilities).toEqual([...probabilities].sort((one, other) => other - one));
    expect(words.filter(({ produced }) => produced).map(({ word }) => word)).toEqual(['chat']);
  });

  test('and all the others together make one', () => {
    const { words, others } = rankWords(run, 0, 3);
    const shown = words.reduce((sum, { probability }) => sum + probability, 0);
    expect(shown + others.probability).toBeCloseTo(1, 5);
    expect(others.count).toBe(run.vocabulary.length - 3);
  });

  test('are all of a vocabulary smaller than asked for', () => {
    const { words, others } = rankWords(run, 0, 999);
    expect(words).toHaveLength(run.vocabulary.length);
    expect(others).toEqual({ count: 0, probability: 0 });
  });

  test('of a step beyond the end are those of the last step', () => {
    expect(decodingStep(run, 99)).toBe(3);
    expect(rankWords(run, 99, 3)).toEqual(rankWords(run, 3, 3));
    expect(rankWords(run, 99, 3)).not.toEqual(rankWords(run, 2, 3));
  });
});

describe('the translation word by word', () => {
  test('pairs what went in with what came out', () => {
    const steps = producedWords(run);
    expect(steps.map(({ input, word }) => `${input} ${word}`)).toEqual([
      '<bos> le',
      'le chat',
      'chat dort',
      'dort <eos>',
    ]);
  });

  test('tells of each word how sure the model was of it, at its own step', () => {
    const computed = referenceRun({ target: ['le', 'grand', 'chat', 'le', 'dort', '<eos>'] });
    const { data } = computed.trace.get('probs');
    const { ids } = computed.target;
    const wanted = ids.map((id, step) => data[step * computed.vocabulary.length + id]);
    expect(new Set(wanted).size).toBe(ids.length);
    expect(producedWords(computed).map(({ probability }) => probability)).toEqual(wanted);
  });
});

describe('a probability', () => {
  test('has four decimals', () => {
    expect(formatProbability(0.97123)).toBe('0.9712');
    expect(formatProbability(0)).toBe('0.0000');
    expect(formatProbability(1)).toBe('1.0000');
  });

  test('is a power of ten where four decimals would be zeros', () => {
    expect(formatProbability(3.14e-7)).toBe('3.1·10⁻⁷');
    expect(formatProbability(2e-12)).toBe('2.0·10⁻¹²');
    // Two ways to compute a number may agree exactly.
    expect(smallPower(0)).toBe('0');
  });
});

describe('what was written so far', () => {
  test('is everything before the step, or its end after an ellipsis', () => {
    expect(written(['a', 'b', 'c'], 2, 8)).toEqual(['a', 'b']);
    expect(written(['a', 'b', 'c', 'd'], 4, 2)).toEqual(['…', 'c', 'd']);
    expect(written(['a'], 0, 8)).toEqual([]);
  });
});

test('a bar’s row is as high as lets all fill the room, from 18 to 44 whole pixels', () => {
  expect([406, 409, 100, 4000].map((height) => barHeight(height, 10))).toEqual([35, 35, 18, 44]);
  expect(barHeight(90, 0)).toBe(34);
});

test('a logarithmic axis gives every power of ten the same length, down to 10⁻⁸', () => {
  const { share } = barAxes.logarithmic;
  expect([1, 1e-2, 1e-4, 1e-8].map(share)).toEqual([1, 0.75, 0.5, 0]);
  expect([share(1e-12), share(0)]).toEqual([0, 0]);
  expect([0, 0.3, 1].map(barAxes.linear.share)).toEqual([0, 0.3, 1]);
});
