import { describe, expect, test } from 'vitest';
import { type MaskWay, maskWays, planOfMask } from '../../../src/lab/mask.ts';
import { attentionAt } from '../../../src/trace/topology.ts';
import { rowUnderMasks, weightsApart } from '../../../src/view/mask/ways.ts';
import { parameterOf } from '../../../src/view/parameters.ts';
import { columns, multiply, rowsFrom, softmaxRow } from '../../reference/linear.ts';
import { referenceRun } from '../../reference/run.ts';
import { referenceForward } from '../../reference/transformer.ts';

const run = referenceRun({ target: ['le', 'chat', 'gris', 'dort', 'ici', '<eos>'] });
const { dModel, dHead, nHeads } = run.dimensions;
const where = { stack: 'decoder', kind: 'self_attn', layer: 0, head: 1 } as const;
const { path } = attentionAt(where);
const length = run.target.inputs.length;
const read = (name: string) => run.parameters.get(name).data;

/** The whole model computed with another mask; in the first layer nothing else differs. */
function loops(way: MaskWay, name: string, width: number): number[][] {
  const inputs = run.target.inputs.map((word) => run.vocabulary.indexOf(word));
  const all = referenceForward(run.dimensions, read, run.source.ids, inputs, planOfMask(way));
  return rowsFrom(all.get(`${path}.${name}`) ?? [], width).slice(length, 2 * length);
}

const norm = (row: readonly number[]) => Math.sqrt(row.reduce((sum, x) => sum + x * x, 0));
const waysAt = (row: number) =>
  Object.fromEntries(rowUnderMasks(run, where, row).map((one) => [one.way, one]));

describe.each(maskWays)('%s', (way) => {
  const pattern = loops(way, 'pattern', length);
  const context = loops(way, 'context', dHead);
  const right = loops('right', 'context', dHead);
  const v = loops(way, 'v', dHead);

  test.each([0, 2, 4])('row %d is that of float64 loops', (row) => {
    const got = waysAt(row)[way];
    const weights = pattern[row] as number[];
    weights.forEach((weight, key) => {
      expect(got?.weights[key]).toBeCloseTo(weight, 6);
    });
    expect(got?.sum).toBeCloseTo(
      weights.reduce((sum, weight) => sum + weight, 0),
      6,
    );
    const late = weights.map((weight, key) => (key > row ? weight : 0));
    expect(got?.late).toBeCloseTo(
      late.reduce((sum, weight) => sum + weight, 0),
      6,
    );
    const leaks = way === 'input' ? 0 : norm(multiply([late], v)[0] ?? []);
    expect(got?.leak).toBeCloseTo(leaks, 5);
    const [own, model] = [context[row] as number[], right[row] as number[]];
    const apart = norm(own.map((value, at) => value - (model[at] as number))) / norm(model);
    expect(got?.apart).toBeCloseTo(apart, 5);
  });
});

test('inputs of zeros, truly projected, have the weights of scores of zero', () => {
  const x = rowsFrom(run.trace.get('decoder.0.resid_pre').data, dModel);
  const own = (name: 'w_q' | 'w_k') =>
    columns(rowsFrom(parameterOf(run, `${path}.${name}`).data, nHeads * dHead), dHead, 2 * dHead);
  const row = 2;
  const hidden = x.map((values, at) => (at > row ? values.map(() => 0) : values));
  const [q] = multiply([x[row] as number[]], own('w_q'));
  const keys = multiply(hidden, own('w_k'));
  const scores = keys.map((key) => key.reduce((sum, k, at) => sum + k * (q?.[at] ?? 0), 0));
  const weights = softmaxRow(scores.map((score) => score / Math.sqrt(dHead)));
  weights.forEach((weight, key) => {
    expect(waysAt(row).input?.weights[key]).toBeCloseTo(weight, 6);
    expect(waysAt(row).times?.weights[key]).toBeCloseTo(weight, 6);
  });
});

test('divided by its sum a row masked after softmax is the right one, and no other is', () => {
  const { right, shared, after, times, plus, input } = waysAt(1);
  if (!right || !shared || !after || !times || !plus || !input) throw new Error('a way is missing');
  expect(weightsApart(right, shared)).toBeLessThan(1e-15);
  expect(weightsApart(times, input)).toBe(0);
  for (const other of [after, times, plus])
    expect(weightsApart(right, other)).toBeGreaterThan(0.01);
  expect(after.sum).toBeLessThan(0.99);
  expect([after.leak, input.leak, shared.leak]).toEqual([0, 0, 0]);
  expect(input.late).toBeGreaterThan(0.01);
});

test.each([
  { stack: 'encoder', kind: 'self_attn', layer: 1, head: 0 },
  { stack: 'decoder', kind: 'cross_attn', layer: 1, head: 0 },
] as const)('without a mask, $stack $kind, all ways are one', (head) => {
  const [right, ...others] = rowUnderMasks(run, head, 1);
  for (const other of others) {
    expect(weightsApart(right as typeof other, other)).toBeLessThan(1e-15);
    expect(other.apart).toBeLessThan(1e-12);
    expect(other.late).toBe(0);
  }
});
