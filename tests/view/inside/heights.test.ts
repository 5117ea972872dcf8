import { expect, test } from 'vitest';
import {
  embeddingHeights,
  journeyHeights,
  unitsHeights,
} from '../../../src/view/inside/heights.ts';

test('a laptop’s room is filled and not exceeded, and a larger one too', () => {
  for (const height of [358, 500, 640]) {
    const { strip, rows } = embeddingHeights(height, 4);
    expect(142 + 4 * strip + rows.count * rows.bar).toBeLessThanOrEqual(height + 6);
    const units = unitsHeights(height, 14);
    expect(112 + units.map + units.rows.count * units.rows.bar).toBeLessThanOrEqual(height + 6);
    const journey = journeyHeights(height, 11);
    const used = 82 + 4 * journey.strip + 11 * journey.row;
    expect(used).toBeLessThanOrEqual(height);
    expect(used).toBeGreaterThan(height - 11);
  }
});

test('what cannot be read is not drawn: the stage scrolls instead', () => {
  expect(embeddingHeights(0, 4)).toEqual({ strip: 20, rows: { count: 6, bar: 21 } });
  expect(unitsHeights(0, 14)).toEqual({ map: 110, rows: { count: 6, bar: 21 } });
  expect(journeyHeights(0, 11)).toEqual({ strip: 19, row: 18 });
});

test('more room is more rows, then higher ones; a short sentence’s map stays low', () => {
  expect(embeddingHeights(900, 4).rows).toEqual({ count: 10, bar: 32 });
  expect(unitsHeights(700, 3).map).toBe(78);
});
