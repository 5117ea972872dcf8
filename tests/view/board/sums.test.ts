import { describe, expect, test } from 'vitest';
import { boardLayout } from '../../../src/view/board/boardLayout.ts';
import { pictureOf } from '../../../src/view/steps/pipeline.ts';
import { referenceRun } from '../../reference/run.ts';

const run = referenceRun();
const words = { source: run.source.tokens, target: run.target.inputs };
const head = { stack: 'decoder', kind: 'self_attn', layer: 0, head: 0 } as const;
const x = pictureOf(run, { ...head, step: 'x' });
const out = pictureOf(run, { ...head, step: 'out' }).result;
const sum = { ...x, addends: [x.result, out, out] };

describe('the layout of a sum', () => {
  test('reads as one: what is added, with signs between, and what it comes to', () => {
    const { placed } = boardLayout(sum, words, { width: 1200, height: 600 });
    expect(placed.map(({ part, sign }) => [part, sign])).toEqual([
      ['addend', undefined],
      ['addend', '+'],
      ['addend', '+'],
      ['result', '='],
    ]);
    const lefts = placed.map(({ rect }) => rect.x);
    expect(lefts).toEqual(lefts.toSorted((one, other) => one - other));
    expect(placed.map(({ bare }) => bare)).toEqual([undefined, true, true, true]);
    for (const { rect } of placed) {
      expect(Math.abs(rect.width - (placed[0]?.rect.width ?? 0))).toBeLessThanOrEqual(1);
      expect(rect.x + rect.width).toBeLessThanOrEqual(1200);
    }
  });

  test('goes down where the frame is high', () => {
    const { placed } = boardLayout(sum, words, { width: 400, height: 900 });
    const tops = placed.map(({ rect }) => rect.y);
    expect(new Set(tops).size).toBe(4);
    expect(placed.some(({ bare }) => bare)).toBe(false);
    expect(tops).toEqual(tops.toSorted((one, other) => one - other));
  });

  test('has no sign where nothing is added', () => {
    const { placed } = boardLayout(x, words, { width: 1200, height: 600 });
    expect(placed.map(({ part, sign }) => [part, sign])).toEqual([['result', undefined]]);
  });
});
