import { describe, expect, test } from 'vitest';
import { blackboard, panes } from '../../../src/view/board/blackboard.ts';
import { boardLayout } from '../../../src/view/board/boardLayout.ts';
import type { Box } from '../../../src/view/geometry.ts';
import { labelStride } from '../../../src/view/matrix/gutters.ts';
import { pictureOf } from '../../../src/view/steps/pipeline.ts';
import { headSteps } from '../../../src/view/steps/steps.ts';
import { fc } from '../../draws.ts';
import { referenceRun } from '../../reference/run.ts';

const room = { row: 66, above: 50, between: 30, middle: 22, right: 46, foot: 26 };
const frames = fc.record({
  width: fc.integer({ min: 340, max: 2600 }),
  height: fc.integer({ min: 300, max: 1500 }),
});
const sizes = fc.record({
  rows: fc.integer({ min: 2, max: 32 }),
  inner: fc.constantFrom(8, 16, 26, 64),
  columns: fc.integer({ min: 2, max: 64 }),
  words: fc.boolean(),
});

function inside({ x, y, width, height }: Box, frame: { width: number; height: number }) {
  expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(frame.width + 1);
  expect(y + height).toBeLessThanOrEqual(frame.height + 1);
}

describe('the blackboard', () => {
  test('lets row and column meet: rows level with the left factor, columns under the top one', () => {
    fc.assert(
      fc.property(frames, sizes, (frame, size) => {
        const { left, top, result } = blackboard(frame, size, room);
        expect([result.y, result.height]).toEqual([left.y, left.height]);
        expect([result.x, result.width]).toEqual([top.x, top.width]);
        expect(left.x + left.width).toBeLessThan(result.x);
        expect(top.y + top.height).toBeLessThan(result.y);
      }),
    );
  });

  test('stays in its frame, with room for labels', () => {
    fc.assert(
      fc.property(frames, sizes, (frame, size) => {
        const { left, top, result } = blackboard(frame, size, room);
        for (const rect of [left, top, result]) inside(rect, frame);
        expect(left.x).toBeGreaterThanOrEqual(room.row);
        expect(top.y).toBeGreaterThanOrEqual(room.above);
      }),
    );
  });

  test('grows with the window', () => {
    const size = { rows: 14, inner: 16, columns: 14, words: true };
    const small = blackboard({ width: 740, height: 430 }, size, room);
    const large = blackboard({ width: 1300, height: 760 }, size, room);
    expect(large.result.width).toBeGreaterThan(small.result.width * 1.5);
    expect(large.result.height).toBeGreaterThan(small.result.height * 1.5);
  });

  test('drops no label of 24 words on a laptop, and leaves the factor above more than a line', () => {
    const size = { rows: 24, inner: 16, columns: 24, words: true };
    const { top, result } = blackboard({ width: 714, height: 414 }, size, room);
    expect(labelStride(result.height / 24, 12)).toBe(1);
    expect(top.height).toBeGreaterThan(40);
    const longer = blackboard({ width: 714, height: 414 }, { ...size, rows: 32 }, room);
    expect(longer.top.height).toBeGreaterThan(top.height);
  });

  test('keeps words legible before features, if there is height for them', () => {
    const { result } = blackboard(
      { width: 740, height: 460 },
      { rows: 14, inner: 64, columns: 16, words: false },
      room,
    );
    expect(result.height / 14).toBeGreaterThan(15);
  });
});

describe('panes', () => {
  test('do not overlap and stay in the frame', () => {
    fc.assert(
      fc.property(frames, fc.integer({ min: 2, max: 30 }), (frame, rows) => {
        const [one, other] = panes(
          frame,
          [
            { rows, columns: 64 },
            { rows: rows + 2, columns: 64 },
          ],
          { row: 60, above: 20, right: 10, foot: 30 },
        ) as [Box, Box];
        inside(one, frame);
        inside(other, frame);
        const beside = one.x + one.width <= other.x;
        const above = one.y + one.height <= other.y;
        expect(beside || above).toBe(true);
      }),
    );
  });
});

describe('the layout of a step', () => {
  const run = referenceRun();
  const words = { source: run.source.tokens, target: run.target.inputs };
  const frame = { width: 740, height: 440 };
  const at = (step: (typeof headSteps)[number]) => {
    const head = { stack: 'decoder', kind: 'self_attn', layer: 0, head: 1 } as const;
    return boardLayout(pictureOf(run, { ...head, step }), words, frame);
  };

  test('changes nothing in place but the numbers', () => {
    const rects = (['scores', 'scaled', 'masked', 'pattern'] as const).map((step) =>
      at(step).placed.map(({ part, rect }) => [part, rect]),
    );
    for (const other of rects) expect(other).toEqual(rects[0]);
  });

  test.each(headSteps)('%s: every matrix has its own place and its own motion', (step) => {
    const { placed } = at(step);
    const motions = placed.map(({ piece }) => piece.motion);
    expect(new Set(motions).size).toBe(motions.length);
    for (const { rect } of placed) inside(rect, frame);
  });

  test('what one step made is carried to the next: Q, K and V wait, the weights move left', () => {
    const parts = (step: (typeof headSteps)[number]) =>
      new Map(at(step).placed.map(({ piece, part }) => [piece.motion, part]));
    expect(parts('q').get('q')).toBe('result');
    expect(parts('k').get('q')).toBe('parked');
    expect(parts('scores').get('q')).toBe('left');
    expect(parts('scores').get('k')).toBe('top');
    expect(parts('pattern').get('scores')).toBe('result');
    expect(parts('context').get('scores')).toBe('left');
    expect(parts('out').get('context')).toBe('left');
  });
});
