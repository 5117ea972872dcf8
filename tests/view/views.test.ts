import { expect, test } from 'vitest';
import type { ActivationName } from '../../src/trace/names.ts';
import type { Run } from '../../src/trace/run.ts';
import { traceOf } from '../../src/trace/trace.ts';
import { attentions } from '../../src/view/heads/heads.ts';
import { views } from '../../src/view/selection.ts';
import { headSteps } from '../../src/view/steps/steps.ts';
import { workedSum } from '../../src/view/steps/workedSum.ts';
import { lackingViews, needsOf } from '../../src/view/views.ts';
import { referenceRun } from '../reference/run.ts';

const whole = referenceRun();
const { dimensions } = whole;
const holding = (names: readonly ActivationName[]): Run => ({
  ...whole,
  trace: traceOf(names.map(whole.trace.get)),
});
const heads = attentions.flatMap((attention) =>
  [0, 1].map((layer) => ({ ...attention, layer, head: 1 })),
);

test.each(heads)('$stack $layer $kind: every step is made of what the walk needs', (head) => {
  for (const step of headSteps) {
    const selection = { ...head, step };
    const run = holding(needsOf('steps', head, head, dimensions));
    expect(() => workedSum(run, { ...selection, row: 0, column: 0 }), step).not.toThrow();
  }
});

test.each(heads)('$stack $layer $kind: a view is lacking where one name is', (head) => {
  for (const view of views) {
    const needs = [...new Set(needsOf(view, head, head, dimensions))];
    expect(lackingViews(holding(needs), head, head)).not.toContain(view);
    for (const one of needs) {
      const rest = holding(needs.filter((name) => name !== one));
      expect(lackingViews(rest, head, head), one).toContain(view);
    }
  }
});

test('a whole run lacks nothing, an empty one all', () => {
  const head = { ...attentions[2], layer: 0, head: 0 };
  expect(lackingViews(whole, head, head)).toEqual([]);
  // What was measured of the model, what a Transformer costs and what is typed need nothing of a run.
  const needy = views.filter((one) => !['roles', 'cost', 'hand'].includes(one));
  expect(lackingViews(holding([]), head, head)).toEqual(needy);
});
