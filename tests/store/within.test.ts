import { expect, test } from 'vitest';
import { initialState } from '../../src/store/app.ts';
import { seenFrom } from '../../src/store/runs/seen.ts';
import { pointerWithin } from '../../src/store/within.ts';
import { shownWords } from '../../src/view/steps/matrices/shownWords.ts';
import { referenceRun } from '../reference/run.ts';
import { showing } from '../showing.ts';

const run = referenceRun();
const { text } = run.source;
const state = {
  ...{ ...initialState, ...showing(initialState, run) },
  ...({ view: 'steps', part: { kind: 'output' }, step: 'logits' } as const),
  pointer: { query: 2, key: 0, feature: 0 },
};
const wordIn = (change: object) =>
  shownWords(run)[pointerWithin({ ...seenFrom(state, 'main'), ...change }).feature];

test('the output’s own steps are about the word that the row produced', () => {
  expect(wordIn({})).toBe(run.target.tokens[2]);
  expect(wordIn({ step: 'probs', pointer: { query: 0, key: 0, feature: 3 } })).toBe(
    run.target.tokens[0],
  );
});

test('another word stays that was pointed at there, not a feature pointed at on the way', () => {
  const where = { text, direction: 'en-fr' };
  expect(wordIn({ pointedAt: { ...where, step: 'probs' } })).toBe(shownWords(run)[0]);
  expect(wordIn({ pointedAt: { ...where, step: 'x' } })).toBe(run.target.tokens[2]);
});
