import { expect, test } from 'vitest';
import { temperatureOf, temperatures } from '../../../src/view/mask/rowTry.ts';
import { spreadAt, weightsAt } from '../../../src/view/mask/temperature.ts';
import { softmaxRow } from '../../reference/linear.ts';

const blocked = Number.NEGATIVE_INFINITY;
const scores = [2.5, -1, 0.3, 2, blocked];

test.each(temperatures)('at T = %s weights are softmax of the scores divided by it', (word) => {
  const temperature = temperatureOf(word);
  const weights = weightsAt(scores, temperature);
  const limits = { 0: [1, 0, 0, 0, 0], inf: [0.25, 0.25, 0.25, 0.25, 0] } as const;
  const finite = () => [...softmaxRow(scores.slice(0, 4).map((score) => score / temperature)), 0];
  const wanted = word === '0' || word === 'inf' ? limits[word] : finite();
  wanted.forEach((weight, key) => {
    expect(weights[key]).toBeCloseTo(weight, 14);
  });
});

test('a limit is what small and large temperatures come near to', () => {
  for (const [limit, near] of [
    [0, 1e-3],
    [Number.POSITIVE_INFINITY, 1e9],
  ] as const) {
    weightsAt(scores, limit).forEach((weight, key) => {
      expect(weightsAt(scores, near)[key]).toBeCloseTo(weight, 6);
    });
  }
});

test('several greatest scores share what there is, and the order stays whatever the temperature', () => {
  expect(weightsAt([3, 1, 3], 0)).toEqual([0.5, 0, 0.5]);
  for (const word of temperatures.slice(1, -1)) {
    const [a, b, c, d] = weightsAt(scores, temperatureOf(word)) as [number, number, number, number];
    expect(a > d && d > c && c > b).toBe(true);
  }
});

test('from 0 bits to those of all keys alike', () => {
  const bits = temperatures.map((word) => spreadAt(weightsAt(scores, temperatureOf(word))).bits);
  expect(bits[0]).toBe(0);
  expect(bits.at(-1)).toBeCloseTo(2, 14);
  bits.slice(1).forEach((more, at) => {
    expect(more).toBeGreaterThan(bits[at] as number);
  });
});
