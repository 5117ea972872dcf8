import { describe, expect, test } from 'vitest';
import { draws, droppedRow } from '../../../src/view/mask/dropout.ts';
import { dropoutIn, dropoutWord, percents } from '../../../src/view/mask/rowTry.ts';

const weights = [0.4, 0.3, 0.2, 0.1];

describe.each(percents.map((percent) => percent / 100))('p = %s', (p) => {
  const row = droppedRow(weights, p, 1);

  test('each weight is dropped or as it was, and scaled it is over 1 − p', () => {
    row.dropped.forEach((weight, key) => {
      expect([0, weights[key]]).toContain(weight);
      expect(row.scaled[key]).toBeCloseTo(weight / (1 - p), 14);
    });
  });

  test('the mean of many is 1 − p of it and, scaled, the row itself', () => {
    weights.forEach((weight, key) => {
      // Four standard errors of a mean of a thousand.
      const off = 4 * weight * Math.sqrt((p * (1 - p)) / draws);
      expect(Math.abs((row.unscaledMean[key] as number) - weight * (1 - p))).toBeLessThan(
        off + 1e-9,
      );
      expect(Math.abs((row.mean[key] as number) - weight)).toBeLessThan(off / (1 - p) + 1e-9);
    });
  });
});

test('a seed drops the same, another others, and about as many as it should', () => {
  const long = Array.from({ length: 2000 }, () => 1);
  const kept = (seed: number) => droppedRow(long, 0.3, seed).dropped;
  expect(kept(3)).toEqual(kept(3));
  expect(kept(3)).not.toEqual(kept(4));
  const share = kept(3).reduce((sum, one) => sum + one, 0) / long.length;
  expect(Math.abs(share - 0.7)).toBeLessThan(0.04);
});

test('a link’s word is read as it is written, and no other', () => {
  for (const percent of percents) {
    expect(dropoutIn(dropoutWord({ percent, draw: 7 }))).toEqual({ percent, draw: 7 });
  }
  for (const word of ['', '30', '35.1', '100.1', '30.0', '30.100', '-10.1', '10.1.1']) {
    expect(dropoutIn(word)).toBeNull();
  }
});
