import { describe, expect, test } from 'vitest';
import { curvePairs } from '../../../src/view/positions/positions.ts';
import { positionsLayout } from '../../../src/view/positions/positionsLayout.ts';
import { fc } from '../../draws.ts';

const left = 60;
const wide = fc.record({
  width: fc.integer({ min: 560, max: 2400 }),
  height: fc.integer({ min: 330, max: 1400 }),
});

describe('side by side', () => {
  test('the four pictures stay in the room, titles and ticks included', () => {
    fc.assert(
      fc.property(wide, (room) => {
        const { map, products, curves, productCurve, height } = positionsLayout(room, left, 12);
        expect(height).toBeLessThanOrEqual(room.height);
        expect([map.x, map.y, curves.x]).toEqual([left, 50, left]);
        expect(products.x - map.x - map.width).toBe(40);
        expect(products.x + products.width).toBe(room.width);
        expect(curves.y - map.y - map.height).toBe(30);
        expect(productCurve.y).toBe(curves.y);
        expect(height).toBe(curves.y + curves.height + 18);
        expect(products.width).toBe(products.height);
        expect(products.width).toBeLessThanOrEqual(room.width * 0.36);
        expect(curves.height).toBeLessThanOrEqual(320);
        expect(productCurve.height).toBe(Math.min(curves.height, 200));
      }),
    );
  });

  test('the maps take the most of the height, where the width allows', () => {
    const { map, curves } = positionsLayout({ width: 2000, height: 600 }, left, 12);
    expect(map.height / (map.height + curves.height)).toBeCloseTo(0.62, 2);
    expect(positionsLayout({ width: 1000, height: 2000 }, left, 12).map.height).toBe(360);
  });

  test('a low room scrolls', () => {
    expect(positionsLayout({ width: 800, height: 100 }, left, 12).height).toBe(50 + 30 + 18 + 230);
  });
});

describe('in a narrow room', () => {
  const room = { width: 390, height: 600 };

  test.each([
    [4, 110],
    [12, 168],
    [60, 320],
  ])('a map of %i positions is %i high', (rows, height) => {
    expect(positionsLayout(room, left, rows).map.height).toBe(height);
  });

  test('all pictures stand one under the other, and the products are square', () => {
    const { map, curves, products, productCurve, height } = positionsLayout(room, left, 12);
    const all = [map, curves, products, productCurve];
    expect(all.map(({ x, width }) => [x, width])).toEqual(all.map(() => [left, 390 - left - 4]));
    expect(all.map(({ y }) => y)).toEqual([50, 248, 248 + 160 + 68, 476 + 326 + 30]);
    expect(all.map((box) => box.height)).toEqual([168, 160, 326, 120]);
    expect(height).toBe(productCurve.y + 120 + 36);
  });

  test('begins below 560 pixels', () => {
    const at = (width: number) => positionsLayout({ width, height: 600 }, left, 12);
    expect(at(559).products.x).toBe(left);
    expect(at(560).products.x).toBeGreaterThan(left);
  });
});

test('curves are of a fast, a middle and a slow pair, and of the chosen one', () => {
  expect(curvePairs(0, 64)).toEqual([0, 8, 24]);
  expect(curvePairs(25, 64)).toEqual([0, 8, 24]);
  expect(curvePairs(11, 64)).toEqual([0, 10, 24]);
  expect(curvePairs(41, 64)).toEqual([0, 24, 40]);
});
