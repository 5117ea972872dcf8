import { expect, test } from 'vitest';
import type { Run } from '../../../src/trace/run.ts';
import { type Comparison, comparisonOf } from '../../../src/view/compare/comparison.ts';
import { keptWords, wordBars, wordsMatrix, wordsNow } from '../../../src/view/switches/words.ts';
import { referenceRun } from '../../reference/run.ts';

const run = referenceRun();

function besides(tokens: readonly string[]): Comparison {
  const inputs = ['<bos>', ...tokens.slice(0, -1)];
  const other: Run = { ...run, target: { ...run.target, tokens, inputs } };
  return comparisonOf(run, other) as Comparison;
}

test('words kept are those of the first translation that the second has, too; an end is no word', () => {
  expect(keptWords(besides(run.target.tokens))).toEqual({ all: 3, kept: 3, added: 0 });
  expect(keptWords(besides(['le', 'chien', 'dort', '<eos>']))).toEqual({
    ...{ all: 3, kept: 2, added: 1 },
  });
  expect(keptWords(besides(['le', 'le', 'le', 'le', 'le']))).toEqual({ all: 3, kept: 1, added: 4 });
  expect(keptWords(besides(['le', 'gros', 'chat', 'dort', '<eos>']))).toEqual({
    ...{ all: 3, kept: 3, added: 1 },
  });
});

test('each word has its probability before, and after once that is known', () => {
  const { ids, tokens } = run.target;
  const { vocabSize } = run.dimensions;
  const before = ids.map((id, step) => run.trace.get('probs').data[step * vocabSize + id]);
  expect(wordsNow(run, null).map((one) => one.word)).toEqual(tokens);
  expect(wordsNow(run, null).map((one) => one.before)).toEqual(before);
  expect(wordsNow(run, null).every(({ after }) => after === null)).toBe(true);
  const after = [0.5, 0.25, 1e-9, 1];
  expect(wordsNow(run, after).map((one) => one.after)).toEqual(after);
  expect([...wordsMatrix(run, after).data]).toEqual(
    before.flatMap((one, step) => [one, Math.fround(after[step] as number)]),
  );
  expect(wordsMatrix(run, null).data[1]).toBeNaN();
});

test('a bar that cannot be seen is none, and its number is still told', () => {
  const [one, other] = wordBars({ word: 'le', before: 1e-9, after: null });
  expect(one).toEqual({ share: null, text: '1.0·10⁻⁹' });
  expect(other).toEqual({ share: null, text: '' });
});
