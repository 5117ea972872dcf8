import { expect, test } from 'vitest';
import type { Bench } from '../../../src/view/hand/bench.ts';
import type { HandStep } from '../../../src/view/hand/handSteps.ts';
import { judge, type Mistake } from '../../../src/view/hand/mistakes.ts';
import { presets } from '../../../src/view/hand/presets.ts';

type Case = readonly [Bench, HandStep, row: number, column: number, answer: number, Mistake | null];
const { two, notebook, order } = presets;
/** Masked, with positions; d_k = 4. */
const four: Bench = {
  x: [
    [1, 2, 0, 1],
    [0, 1, 1, 0],
    [2, 0, 1, 1],
  ],
  ...{ wq: null, wk: null, wv: null, wo: null },
  ...{ heads: 1, scaled: true, masked: true, positions: false },
};

// Every number was worked out beside the page, with the mistake made on purpose.
test.each<Case>([
  [two, 'scaled', 0, 1, 2, 'unscaled'],
  [two, 'scaled', 0, 1, 1, 'unrooted'],
  [two, 'pattern', 0, 1, 0.7311, 'unscaled'],
  [two, 'pattern', 0, 1, 0.6225, 'unrooted'],
  [two, 'pattern', 0, 1, 4.1133, 'undivided'],
  [two, 'q', 0, 1, 1, 'transposed'],
  [two, 'q', 1, 0, -1, 'sign'],
  [notebook, 'pattern', 0, 0, 0.4151, 'scaled'],
  [notebook, 'pattern', 2, 0, 0.4683, 'column'],
  [notebook, 'pattern', 0, 2, 0.0067, 'column'],
  [notebook, 'context', 0, 0, 1.9, null],
  [{ ...order, positions: true }, 'scores', 0, 0, 5, 'unplaced'],
  [four, 'pattern', 0, 0, 0.7361, 'unmasked'],
  [four, 'scores', 1, 2, 17, null],
])('%#: %j', (bench, step, row, column, answer, mistake) => {
  expect(judge(bench, { step, head: 0, row, column }, answer)).toEqual({ right: false, mistake });
});

test.each([
  [0.6698, true],
  [0.67, true],
  [0.66, false],
])('two decimals are enough: %d', (answer, right) => {
  expect(judge(two, { step: 'pattern', head: 0, row: 0, column: 1 }, answer).right).toBe(right);
});

test('a wrong number that no mistake of ours gives has no name', () => {
  const verdict = judge(two, { step: 'q', head: 0, row: 0, column: 0 }, 7);
  expect(verdict).toEqual({ right: false, mistake: null });
});
