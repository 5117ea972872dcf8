import { describe, expect, test } from 'vitest';
import { blackboard, panes } from '../../../src/view/board/blackboard.ts';
import type { Box } from '../../../src/view/geometry.ts';
import { fc } from '../../draws.ts';

const room = { row: 66, above: 50, between: 30, middle: 22, right: 46, foot: 26 };
const frames = fc.record({
  width: fc.integer({ min: 500, max: 2600 }),
  height: fc.integer({ min: 400, max: 1500 }),
});
const sizes = fc.record({
  rows: fc.integer({ min: 2, max: 32 }),
  inner: fc.constantFrom(8, 16, 26, 64),
  columns: fc.integer({ min: 2, max: 64 }),
  words: fc.boolean(),
});
const bottom = ({ y, height }: Box) => y + height;
const right = ({ x, width }: Box) => x + width;

describe('the blackboard', () => {
  test('has as much free beside it as on the other side, and below as above', () => {
    fc.assert(
      fc.property(frames, sizes, (frame, size) => {
        const { left, top, result } = blackboard(frame, size, room);
        const across = left.x - room.row - (frame.width - room.right - right(result));
        const down = top.y - room.above - (frame.height - room.foot - bottom(result));
        expect(Math.abs(across)).toBeLessThanOrEqual(2);
        expect(Math.abs(down)).toBeLessThanOrEqual(2);
      }),
    );
  });

  test('keeps its labels’ room between the matrices', () => {
    fc.assert(
      fc.property(frames, sizes, (frame, size) => {
        const { left, top, result } = blackboard(frame, size, room);
        expect(Math.abs(result.x - right(left) - room.between)).toBeLessThanOrEqual(1);
        expect(Math.abs(result.y - bottom(top) - room.middle)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('lets a cell grow to a seventh of the window, and less in a factor that is not read', () => {
    fc.assert(
      fc.property(frames, sizes, (frame, size) => {
        const cap = Math.max(30, Math.min(frame.width, frame.height) / 7);
        const { left, top, result } = blackboard(frame, size, room);
        const high = result.height / size.rows;
        expect(high).toBeLessThanOrEqual(cap + 0.5);
        expect(top.height).toBeLessThanOrEqual((size.inner * cap) / 2 + 1);
        const widest = Math.max(high * 2.4, cap * 0.8) + 1.5;
        expect(left.width / size.inner).toBeLessThanOrEqual(widest);
        expect(result.width / size.columns).toBeLessThanOrEqual(widest);
      }),
    );
  });

  test('gives words more of the width than features, and neither factor nearly all', () => {
    const frame = { width: 1200, height: 700 };
    const share = (inner: number, columns: number, words: boolean) => {
      const { left, result } = blackboard(frame, { rows: 14, inner, columns, words }, room);
      return left.width / (left.width + result.width);
    };
    expect(share(16, 16, false)).toBeCloseTo(0.5, 2);
    expect(share(16, 16, true)).toBeCloseTo(1 / 2.7, 2);
    expect(share(64, 16, false)).toBeCloseTo(0.66, 2);
    expect(share(8, 64, true)).toBeCloseTo(0.3, 1);
  });
});

describe('panes', () => {
  const around = { row: 60, above: 20, right: 10, foot: 30 };
  const two = [
    { rows: 10, columns: 64 },
    { rows: 12, columns: 64 },
  ];

  test('stand side by side in a wide frame, in the middle of its height', () => {
    const [one, other] = panes({ width: 1200, height: 600 }, two, around) as [Box, Box];
    expect([one.x, other.x]).toEqual([60, 660]);
    expect(one.y).toBe(other.y);
    expect(one.height / 10).toBeCloseTo(other.height / 12, 0);
    expect(Math.abs(other.y - 20 - (600 - 30 - bottom(other)))).toBeLessThanOrEqual(2);
  });

  test('stand one over the other in a high one, each in its half', () => {
    const [one, other] = panes({ width: 600, height: 900 }, two, around) as [Box, Box];
    expect([one.x, other.x]).toEqual([60, 60]);
    expect([one.y, other.y]).toEqual([20, 470]);
    expect(bottom(one)).toBeLessThanOrEqual(450 - 30);
    expect(one.width).toBe(600 - 60 - 10);
  });
});

test('rows and the length of the sum share the height two to one', () => {
  const size = { rows: 14, inner: 16, columns: 14, words: true };
  const { top, result } = blackboard({ width: 1200, height: 700 }, size, room);
  expect(result.height / (result.height + top.height)).toBeCloseTo(28 / 44, 2);
});
