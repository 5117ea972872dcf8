import { describe, expect, test } from 'vitest';
import type { ActivationName } from '../../../src/trace/names.ts';
import { departure, journeyOf } from '../../../src/view/residual/journey.ts';
import { journeyNames } from '../../../src/view/residual/journeyNames.ts';
import { normRows, stopRows } from '../../../src/view/residual/stopRows.ts';
import { referenceRun } from '../../reference/run.ts';

const run = referenceRun({ dimensions: { dModel: 16, dHead: 8 } });
const row = (name: string, position: number) => [
  ...run.trace.get(name as ActivationName).data.slice(position * 16, position * 16 + 16),
];
const product = (one: number[], other: number[]) =>
  one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
const size = (one: number[]) => Math.sqrt(product(one, one));

/** What is added where, written out from the paper's Figure 1. */
const told = {
  encoder: [
    ['resid_pre', 'self_attn', 'resid_mid', 'ln1'],
    ['ln1.out', 'ffn', 'resid_post', 'ln2'],
  ],
  decoder: [
    ['resid_pre', 'self_attn', 'resid_mid', 'ln1'],
    ['ln1.out', 'cross_attn', 'resid_mid_cross', 'ln2'],
    ['ln2.out', 'ffn', 'resid_post', 'ln3'],
  ],
} as const;

describe.each(['encoder', 'decoder'] as const)('%s', (stack) => {
  const written = [0, 1].flatMap((layer) =>
    told[stack].map(([input, path, sum, norm]) => ({
      ...{ input: `${stack}.${layer}.${input}`, out: `${stack}.${layer}.${path}.out` },
      ...{ sum: `${stack}.${layer}.${sum}`, norm: `${stack}.${layer}.${norm}` },
    })),
  );

  test('each sublayer with its sizes, its angle, and what LayerNorm took off', () => {
    for (const position of [0, 2]) {
      const stops = journeyOf(run, stack, position);
      expect(stops).toHaveLength(written.length);
      for (const [index, { input, out, sum, norm }] of written.entries()) {
        const [x, f, both] = [row(input, position), row(out, position), row(sum, position)];
        const stop = stops[index];
        expect(stop?.before).toBeCloseTo(size(x), 5);
        expect(stop?.added).toBeCloseTo(size(f), 5);
        expect(stop?.cosine).toBeCloseTo(product(x, f) / size(x) / size(f), 5);
        expect(stop?.sum).toBeCloseTo(size(x.map((value, at) => value + (f[at] ?? 0))), 4);
        const mean = both.reduce((all, value) => all + value) / 16;
        expect(stop?.mean).toBeCloseTo(mean, 5);
        expect(stop?.spread).toBeCloseTo(size(both.map((value) => value - mean)) / 4, 3);
        const after = row(`${norm}.out`, position);
        expect(stop?.after).toBeCloseTo(size(after), 5);
        expect(stop?.kept).toBeCloseTo(product(x, after) / size(x) / size(after), 5);
      }
    }
  });

  test('the rows of a stop, and the numbers around its norm', () => {
    const stops = journeyOf(run, stack, 1);
    for (const [index, { input, out, sum, norm }] of written.entries()) {
      const { sublayer } = stops[index] as (typeof stops)[number];
      const rows = [input, out, sum, `${norm}.out`].flatMap((name) => row(name, 1));
      expect([...stopRows(run, sublayer, 1).data]).toEqual(rows);
      const around = normRows(run, sublayer, 1).map((one) => [...one]);
      const names = [sum, `${norm}.normalized`, `${norm}.out`];
      expect(around).toEqual(names.map((name) => row(name, 1)));
    }
  });

  test('it begins with the word, to which its place is added', () => {
    const begun = departure(run, stack, 2);
    expect(begun.before).toBeCloseTo(size(row(`${stack}.embed`, 2)), 5);
    expect(begun.added).toBeCloseTo(Math.sqrt(8), 5);
    expect(begun.sum).toBeCloseTo(size(row(`${stack}.0.resid_pre`, 2)), 5);
  });

  test('it reads what it says it needs, which the model computes', () => {
    const names: readonly string[] = journeyNames(stack, run.dimensions);
    for (const { out, sum, norm } of written) {
      for (const name of [out, sum, `${norm}.mean`, `${norm}.out`]) expect(names).toContain(name);
    }
    expect(names.every((name) => run.trace.has(name as ActivationName))).toBe(true);
  });
});
