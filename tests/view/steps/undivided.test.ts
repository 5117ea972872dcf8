import { expect, test } from 'vitest';
import { headPattern } from '../../../src/view/heads/heads.ts';
import { at } from '../../../src/view/matrix/matrix.ts';
import type { AttentionHead } from '../../../src/view/parts/part.ts';
import { resultOf } from '../../../src/view/steps/matrices/results.ts';
import { clearestRow, undividedOf } from '../../../src/view/steps/undivided.ts';
import { encoderHead, referenceRun } from '../../reference/run.ts';

const run = referenceRun();
const causal: AttentionHead = { stack: 'decoder', layer: 1, kind: 'self_attn', head: 1 };
const cross: AttentionHead = { ...causal, kind: 'cross_attn' };
const rows = [0, 1, 2, 3];

/** Indices from the largest weight to the smallest. */
const order = (weights: readonly number[]) =>
  weights.map((_, index) => index).toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));

test.each([encoderHead, cross, causal])(
  'divided, a row is the model’s own, $stack $kind',
  (head) => {
    for (const query of rows) {
      const { divided } = undividedOf(run, head, query);
      for (const [key, weight] of divided.weights.entries()) {
        expect(weight).toBeCloseTo(at(headPattern(run, head), query, key), 5);
      }
    }
  },
);

test.each([encoderHead, cross])(
  'undivided, it is e to the scores over their sum, $kind',
  (head) => {
    const scores = resultOf(run, head, 'scores');
    for (const query of rows) {
      const powers = rows.map((key) => Math.exp(at(scores, query, key)));
      const sum = powers.reduce((all, one) => all + one);
      const { weights } = undividedOf(run, head, query).undivided;
      for (const [key, power] of powers.entries()) expect(weights[key]).toBeCloseTo(power / sum, 6);
    }
  },
);

test('the order is the same, the spread is not', () => {
  for (const head of [encoderHead, cross]) {
    for (const query of rows) {
      const { divided, undivided, allowed } = undividedOf(run, head, query);
      expect(order(undivided.weights)).toEqual(order(divided.weights));
      expect(undivided.largest).toBe(order(divided.weights)[0]);
      expect(undivided.bits).toBeLessThan(divided.bits);
      expect(divided.bits).toBeLessThanOrEqual(Math.log2(allowed));
    }
  }
});

test('what the mask blocks has no weight either way, and is not counted', () => {
  for (const query of rows) {
    const { divided, undivided, allowed } = undividedOf(run, causal, query);
    expect(allowed).toBe(query + 1);
    for (const { weights } of [divided, undivided]) {
      expect(weights.slice(query + 1).every((weight) => weight === 0)).toBe(true);
      expect(weights.reduce((all, one) => all + one)).toBeCloseTo(1, 6);
    }
  }
  const { divided, undivided } = undividedOf(run, causal, 0);
  expect([divided.bits, undivided.bits]).toEqual([0, 0]);
});

test('the clearest row is the one whose entropy the root raises most', () => {
  const gains = rows.map((query) => {
    const { divided, undivided } = undividedOf(run, causal, query);
    return divided.bits - undivided.bits;
  });
  expect(gains[clearestRow(run, causal, 4)]).toBe(Math.max(...gains));
  expect(clearestRow(run, causal, 1)).toBe(0);
});
