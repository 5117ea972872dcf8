import { expect, test } from 'vitest';
import { niceBound } from '../../../src/view/matrix/scales.ts';
import { pictureOf } from '../../../src/view/steps/pipeline.ts';
import { narrowing, settledAt } from '../../../src/view/steps/settled.ts';
import { headSteps } from '../../../src/view/steps/steps.ts';
import { referenceRun } from '../../reference/run.ts';

const run = referenceRun();
const head = { stack: 'decoder', kind: 'self_attn', layer: 1, head: 1 } as const;
const scaled = pictureOf(run, { ...head, step: 'scaled' });
const scores = pictureOf(run, { ...head, step: 'scores' });

test('what is divided begins with the colours of the scores and ends with its own', () => {
  const narrowed = narrowing(scaled);
  if (!narrowed) throw new Error('nothing narrows');
  expect(narrowed.from).toBe(scores.result.bound);
  expect(narrowed.to).toBe(niceBound(run.trace.get('decoder.1.self_attn.scaled').data));
  expect(settledAt(scaled, 0).result.bound).toBe(narrowed.from);
  expect(settledAt(scaled, 1).result.bound).toBeCloseTo(narrowed.to, 9);
  const half = settledAt(scaled, 0.5).result.bound ?? 0;
  expect(half).toBeLessThan(narrowed.from);
  expect(half).toBeGreaterThan(narrowed.to);
});

test('only what is changed in place narrows; weights keep 0 to 1', () => {
  const narrow = headSteps.filter((step) => narrowing(pictureOf(run, { ...head, step })));
  expect(narrow).toEqual(['scaled', 'masked']);
  expect(settledAt(scores, 1)).toBe(scores);
});
