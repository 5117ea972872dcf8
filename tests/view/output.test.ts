import { describe, expect, test } from 'vitest';
import { decodingStep, producedWords, rankWords } from '../../src/view/output.ts';
import { syntheticRun } from '../synthetic.ts';

const run = syntheticRun();

describe('the likeliest words', () => {
  test('come likeliest first, the produced one marked', () => {
    const { words } = rankWords(run, 1, 5);
    expect(words[0]).toMatchObject({ word: 'chat', produced: true });
    const probabilities = words.map(({ probability }) => probability);
    expect(probabilities).toEqual([...probabilities].sort((one, other) => other - one));
    expect(words.filter(({ produced }) => produced)).toHaveLength(1);
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
    expect(rankWords(run, 99, 1).words[0]?.word).toBe('<eos>');
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
    expect(steps.every(({ probability }) => probability > 0 && probability <= 1)).toBe(true);
  });
});
