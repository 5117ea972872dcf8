import { expect, test } from 'vitest';
import { insideHeights } from '../../../src/view/embedding/heights.ts';

test('four rows of numbers and eight bars fill the room, within what can be read', () => {
  for (const height of [0, 200, 400, 500, 745, 2000]) {
    const { strip, bar } = insideHeights(height, 4);
    expect(strip).toBeGreaterThanOrEqual(24);
    expect(bar).toBeGreaterThanOrEqual(18);
    if (height >= 400) expect(150 + 4 * strip + 8 * bar).toBeLessThanOrEqual(height);
  }
  expect(insideHeights(745, 4).bar).toBeGreaterThan(insideHeights(385, 4).bar);
});
