import { expect, test } from 'vitest';
import { journeyHeights } from '../../../src/view/residual/heights.ts';

test('the longest table of the models here and its numbers fill the room of a laptop, and grow with it', () => {
  for (const height of [358, 500, 640]) {
    const { strip, row } = journeyHeights(height, 11);
    expect(82 + 4 * strip + 11 * row).toBeLessThanOrEqual(height);
    expect(82 + 4 * strip + 11 * row).toBeGreaterThan(height - 11);
  }
  const { strip, row } = journeyHeights(0, 11);
  expect([strip, row]).toEqual([19, 18]);
});
