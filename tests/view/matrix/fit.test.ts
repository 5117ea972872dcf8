import { describe, expect, test } from 'vitest';
import { mapLayout, squareCells, tileSize } from '../../../src/view/matrix/fit.ts';
import { positionsLayout } from '../../../src/view/positions/positionsLayout.ts';

const around = { left: 26, top: 22, caption: 22, gap: 10 };
const words = (count: number) => Array.from({ length: count }, () => 'animal');

describe('pictures grow with their room', () => {
  test('cells stay square, and are never larger than asked for', () => {
    const room = { width: 400, height: 300 };
    expect(squareCells({ rows: 10, columns: 10 }, room, 56)).toEqual({ width: 300, height: 300 });
    expect(squareCells({ rows: 2, columns: 4 }, room, 56)).toEqual({ width: 224, height: 112 });
  });

  test('tiles fill the width or the height, whichever is less', () => {
    const counted = { rows: 3, columns: 4 };
    const wide = tileSize(counted, { width: 2000, height: 400 }, around);
    const narrow = tileSize(counted, { width: 340, height: 2000 }, around);
    expect(3 * (wide + around.caption) + around.top).toBeLessThanOrEqual(400);
    expect(4 * (narrow + around.gap) + around.left).toBeLessThanOrEqual(340);
  });

  test('a map leaves room for its words and its sums', () => {
    for (const count of [3, 14, 26, 48]) {
      const room = { width: 390, height: 380 };
      const labels = { queries: words(count), keys: words(count) };
      const place = mapLayout({ rows: count, columns: count }, labels, room, 60);
      expect(place.left + place.width + 60).toBeLessThanOrEqual(room.width + 1);
      expect(place.top + place.height).toBeLessThanOrEqual(room.height);
      expect(place.top).toBeGreaterThan(20);
    }
  });
});

test('labels grow with their cells, from the smallest type to a bound', () => {
  const counted = { rows: 14, columns: 14 };
  const labels = { queries: words(14), keys: words(14) };
  const typed = (side: number) =>
    mapLayout(counted, labels, { width: side, height: side }, 60).type;
  expect(typed(390)).toBeUndefined();
  expect(typed(560)).toBeGreaterThanOrEqual(14);
  expect(typed(2000)).toBe(17);
});

describe('the four pictures of positions', () => {
  test('line up: rows of map and products, columns of products and their curve', () => {
    const { map, products, curves, productCurve } = positionsLayout(
      { width: 726, height: 390 },
      80,
      14,
    );
    expect(products.y).toBe(map.y);
    expect(products.height).toBe(map.height);
    expect(productCurve.x).toBe(products.x);
    expect(productCurve.width).toBe(products.width);
    expect(curves.width).toBe(map.width);
  });

  test.each([
    [726, 390],
    [1160, 760],
    [358, 600],
    [600, 200],
  ])('do not overlap at %i × %i, and stay inside', (width, height) => {
    const layout = positionsLayout({ width, height }, 80, 48);
    const rects = [layout.map, layout.curves, layout.products, layout.productCurve];
    rects.forEach((one, index) => {
      expect(one.x + one.width).toBeLessThanOrEqual(width);
      expect(one.y + one.height).toBeLessThanOrEqual(layout.height);
      expect(Math.min(one.width, one.height)).toBeGreaterThan(40);
      for (const other of rects.slice(index + 1)) {
        const beside = one.x + one.width <= other.x || other.x + other.width <= one.x;
        const above = one.y + one.height <= other.y || other.y + other.height <= one.y;
        expect(beside || above).toBe(true);
      }
    });
  });
});

test('tiles have the room that captions and gaps leave them, in whole pixels', () => {
  const counted = { rows: 3, columns: 4 };
  expect(tileSize(counted, { width: 2000, height: 400 }, around)).toBe(102);
  expect(tileSize(counted, { width: 340, height: 2000 }, around)).toBe(68);
  expect(tileSize(counted, { width: 90, height: 90 }, around)).toBe(36);
});
