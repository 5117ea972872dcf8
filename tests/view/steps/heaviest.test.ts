import { expect, test } from 'vitest';
import { at } from '../../../src/view/matrix/matrix.ts';
import { heaviestTerm } from '../../../src/view/steps/heaviest.ts';
import { pictureOf } from '../../../src/view/steps/pipeline.ts';
import { headSteps } from '../../../src/view/steps/steps.ts';
import { referenceRun } from '../../reference/run.ts';

const run = referenceRun();
const head = { stack: 'encoder', kind: 'self_attn', layer: 1, head: 1 } as const;

test.each([0, 1, 2, 3])('in row %i no value weighs more than the heaviest', (row) => {
  const picture = pictureOf(run, { ...head, step: 'context' });
  const heaviest = heaviestTerm(picture, row) ?? -1;
  const weights = picture.factors?.left.matrix;
  if (!weights) throw new Error('no weights');
  for (let key = 0; key < weights.columns; key++) {
    expect(at(weights, row, heaviest)).toBeGreaterThanOrEqual(at(weights, row, key));
  }
});

test('only weights × values has one', () => {
  const having = headSteps.filter(
    (step) => heaviestTerm(pictureOf(run, { ...head, step }), 0) !== undefined,
  );
  expect(having).toEqual(['context']);
});
