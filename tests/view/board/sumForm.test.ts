import { expect, test } from 'vitest';
import { boardLayout, takenAbove } from '../../../src/view/board/boardLayout.ts';
import { sumForm } from '../../../src/view/board/sumForm.ts';
import { pictureOf } from '../../../src/view/steps/pipeline.ts';
import type { Step } from '../../../src/view/steps/steps.ts';
import { referenceRun } from '../../reference/run.ts';

const run = referenceRun();
const words = { source: run.source.tokens, target: run.target.inputs };

const formOf = (step: Step, frame: { width: number; height: number }) => {
  const head = { stack: 'encoder', kind: 'self_attn', layer: 0, head: 0, step } as const;
  const layout = boardLayout(pictureOf(run, head), words, frame);
  return layout.corner && sumForm(layout.corner, takenAbove(layout), layout.type);
};

test('at 1280 × 720 and larger every product has its sum beside it', () => {
  for (const step of ['q', 'k', 'v', 'scores', 'context'] as const) {
    expect(formOf(step, { width: 722, height: 408 }), step).not.toBeNull();
    expect(formOf(step, { width: 1000, height: 780 })?.compact, step).toBe(false);
  }
});

test('a compact sum keeps to the room between what waits and the legend', () => {
  // The corners of fourteen words: at 1280 × 720, and there presenting.
  for (const corner of [
    { width: 226, height: 139 },
    { width: 268, height: 109 },
  ]) {
    const form = sumForm(corner, 37, 12);
    expect(form?.compact).toBe(true);
    const { strip, gap, bars, width } = form ?? { strip: 0, gap: 0, bars: 0, width: 0 };
    expect(2 * (strip + gap) + bars).toBeLessThanOrEqual(corner.height - 37 - 40);
    expect(bars).toBeGreaterThanOrEqual(15);
    expect(width).toBeLessThanOrEqual(corner.width - 60);
  }
  expect(sumForm({ width: 112, height: 140 }, 37, 12)).toBeNull();
  expect(sumForm({ width: 260, height: 86 }, 37, 12)).toBeNull();
});
