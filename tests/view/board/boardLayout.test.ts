import { describe, expect, test } from 'vitest';
import { boardLayout } from '../../../src/view/board/boardLayout.ts';
import type { Box, Size } from '../../../src/view/geometry.ts';
import { rowGutter } from '../../../src/view/matrix/gutters.ts';
import { pictureOf } from '../../../src/view/steps/pipeline.ts';
import type { Step } from '../../../src/view/steps/steps.ts';
import { referenceRun } from '../../reference/run.ts';

const bottom = ({ y, height }: Box) => y + height;
const right = ({ x, width }: Box) => x + width;

describe('the layout of a step', () => {
  const run = referenceRun();
  const words = { source: run.source.tokens, target: run.target.inputs };
  const at = (step: Step, frame: Size, kind: 'self_attn' | 'cross_attn' = 'self_attn') => {
    const head = { stack: 'decoder', kind, layer: 0, head: 1, step, row: 0, column: 0 } as const;
    return boardLayout(pictureOf(run, head), words, frame);
  };

  test('has letters that grow with the window, whole pixels from 12 to 18', () => {
    const typed = (width: number, height: number) => at('scores', { width, height }).type;
    expect(typed(400, 400)).toBe(12);
    expect(typed(1120, 2000)).toBe(16);
    expect(typed(2400, 660)).toBe(15);
    expect(typed(4000, 4000)).toBe(18);
  });

  test('leaves row labels their room beside a product, and beside X and memory', () => {
    const frame = { width: 740, height: 440 };
    for (const layout of [at('scores', frame), at('x', frame, 'cross_attn')]) {
      const [first] = layout.placed.map(({ rect }) => rect.x).sort((one, other) => one - other);
      expect(first).toBeGreaterThanOrEqual(Math.floor(rowGutter(words.target, layout.type)));
    }
    expect(at('x', frame, 'cross_attn').placed.map(({ part }) => part)).toEqual([
      'result',
      'beside',
    ]);
  });

  test('parks what waits in the free corner, or not at all where that is small', () => {
    const parked = (frame: Size) => {
      const { placed, corner } = at('v', frame);
      return {
        corner,
        rects: placed.flatMap(({ part, rect }) => (part === 'parked' ? [rect] : [])),
      };
    };
    const { corner, rects } = parked({ width: 1200, height: 800 });
    expect(rects.map(({ width, height }) => [width, height])).toEqual([
      [54, 40],
      [54, 40],
    ]);
    const pitch = Math.min(188, (corner?.width ?? 0) / 2);
    expect(rects.map(({ x, y }) => [x - (corner?.x ?? 0), y - (corner?.y ?? 0)])).toEqual([
      [0, 2],
      [pitch, 2],
    ]);
    expect(parked({ width: 300, height: 260 }).rects.map(({ width }) => width)).toEqual([0, 0]);
  });

  test.each(['self_attn', 'cross_attn'] as const)(
    'V waits over the legend from the scores to the weights on a laptop, %s',
    (where) => {
      for (const step of ['scores', 'scaled', 'pattern'] as const) {
        const { placed, corner } = at(step, { width: 720, height: 400 }, where);
        const waiting = placed.find(({ part }) => part === 'parked');
        expect(waiting?.piece.id).toBe('v');
        expect(waiting?.rect.width).toBeGreaterThan(40);
        // Its words have room beside it, and the legend has its own below.
        expect(waiting?.aside).toBeGreaterThan(90);
        const bottom = (waiting?.rect.y ?? 0) + (waiting?.rect.height ?? 0);
        expect((corner?.y ?? 0) + (corner?.height ?? 0) - bottom).toBeGreaterThan(45);
      }
    },
  );

  test('leaves the top factor’s name its room above, more where words stand beside it', () => {
    const above = (step: Step, width: number) => {
      const { placed, corner } = at(step, { width, height: 600 });
      return (placed.find(({ part }) => part === 'top')?.rect.y ?? 0) - (corner?.y ?? 0);
    };
    expect([above('context', 1000), above('q', 1000), above('q', 400)]).toEqual([22, 16, 8]);
  });

  test.each([
    [500, 60],
    [400, 60],
  ])('a frame %i wide leaves the sums of rows %i pixels', (width, sums) => {
    const { placed } = at('scores', { width, height: 900 });
    const result = placed.find(({ part }) => part === 'result')?.rect as Box;
    expect(Math.abs(width - right(result) - sums)).toBeLessThanOrEqual(1);
  });

  test('has a corner between the factors’ labels, left of the top one and above the left one', () => {
    const { placed, corner } = at('scores', { width: 1000, height: 600 });
    const rect = (part: string) => placed.find((one) => one.part === part)?.rect as Box;
    expect(corner?.x).toBe(rect('left').x);
    expect(right(corner as Box)).toBeLessThan(rect('top').x);
    expect(bottom(corner as Box)).toBeLessThanOrEqual(rect('left').y - 22);
    expect(corner?.y).toBeGreaterThanOrEqual(0);
    expect(rect('top').x - right(corner as Box)).toBe(30);
  });
});
