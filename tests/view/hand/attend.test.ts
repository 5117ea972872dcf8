import { describe, expect, test } from 'vitest';
import { attend } from '../../../src/view/hand/attend.ts';
import type { Bench, Numbers } from '../../../src/view/hand/bench.ts';
import { presets } from '../../../src/view/hand/presets.ts';
import { fc } from '../../draws.ts';
import {
  columns,
  multiply,
  plus,
  type Rows,
  softmaxRow,
  transposed,
} from '../../reference/linear.ts';

const printed = (matrix: Numbers | undefined) =>
  matrix?.map((row) => row.map((value) => Number(value.toFixed(4))));

test('two tokens, d = 2', () => {
  const { heads, out } = attend(presets.two);
  expect(heads).toHaveLength(1);
  const [head] = heads;
  expect(head?.q).toEqual([
    [1, 2],
    [1, 1],
  ]);
  for (const unit of [head?.k, head?.v]) {
    expect(unit).toEqual([
      [1, 0],
      [0, 1],
    ]);
  }
  expect(head?.scaled.map((row) => row.map((value) => value.toFixed(4)).join(' '))).toEqual([
    '0.7071 1.4142',
    '0.7071 0.7071',
  ]);
  const weights = [
    [0.3302, 0.6698],
    [0.5, 0.5],
  ];
  expect(printed(head?.pattern)).toEqual(weights);
  expect(printed(out)).toEqual(weights);
});

describe('笔, 记, 本', () => {
  test('undivided', () => {
    const { heads, out } = attend(presets.notebook);
    expect(heads[0]?.scores).toEqual([
      [11, 9, 11],
      [9, 8, 9],
      [11, 9, 16],
    ]);
    expect(printed(heads[0]?.pattern)).toEqual([
      [0.4683, 0.0634, 0.4683],
      [0.4223, 0.1554, 0.4223],
      [0.0067, 0.0009, 0.9924],
    ]);
    expect(printed(out)).toEqual([
      [1.9366, 1.9366, 1, 1.5317, 1],
      [1.8446, 1.8446, 1, 1.5777, 1],
      [2.9848, 1.9991, 1, 1.0076, 1],
    ]);
  });

  test('÷ √5', () => {
    const { heads } = attend({ ...presets.notebook, scaled: true });
    expect(printed(heads[0]?.pattern)).toEqual([
      [0.4151, 0.1697, 0.4151],
      [0.3789, 0.2423, 0.3789],
      [0.0929, 0.038, 0.8691],
    ]);
  });
});

describe('the order of tokens', () => {
  const first = (bench: Bench) => printed(attend(bench).out)?.[0];

  test('is nothing to the first without positions', () => {
    expect(first(presets.order)).toEqual([2.869, 3.869]);
    expect(first(presets.swapped)).toEqual([2.869, 3.869]);
  });

  test('is something with them', () => {
    expect(printed(attend({ ...presets.order, positions: true }).positions ?? [])).toEqual([
      [0, 1],
      [0.8415, 0.5403],
      [0.9093, -0.4161],
    ]);
    expect(first({ ...presets.order, positions: true })).toEqual([3.5235, 3.5564]);
    expect(first({ ...presets.swapped, positions: true })).toEqual([3.8196, 4.5168]);
  });
});

const matrix = (rows: number, width: number) => {
  const number = fc.integer({ min: -20, max: 20 }).map((value) => value / 10);
  const row = fc.array(number, { minLength: width, maxLength: width });
  return fc.array(row, { minLength: rows, maxLength: rows });
};

const size = fc.integer({ min: 1, max: 4 });
const bench = fc.tuple(size, size, size, size, size, size).chain(([n, d, h, dk, dv, dOut]) =>
  fc.record({
    ...{ x: matrix(n, d), wq: matrix(d, h * dk), wk: matrix(d, h * dk), wv: matrix(d, h * dv) },
    wo: matrix(h * dv, dOut),
    ...{
      heads: fc.constant(h),
      scaled: fc.boolean(),
      masked: fc.boolean(),
      positions: fc.boolean(),
    },
  }),
);

/** The paper's equations, written out once more. */
function reference({
  x,
  wq,
  wk,
  wv,
  wo,
  heads,
  scaled,
  masked,
  positions,
}: typeof bench extends fc.Arbitrary<infer B> ? B : never): Rows {
  const d = (x[0] as number[]).length;
  const angle = (pos: number, i: number) => pos / 10000 ** ((2 * Math.floor(i / 2)) / d);
  const pe = x.map((row, pos) =>
    row.map((_, i) => (i % 2 ? Math.cos(angle(pos, i)) : Math.sin(angle(pos, i)))),
  );
  const input = positions ? plus(x, pe) : x;
  const parts = Array.from({ length: heads }, (_, head) => {
    const cut = (w: Rows) => {
      const width = (w[0] as number[]).length / heads;
      return multiply(input, columns(w, head * width, (head + 1) * width));
    };
    const [q, k, v] = [cut(wq), cut(wk), cut(wv)];
    const root = scaled ? Math.sqrt((q[0] as number[]).length) : 1;
    const scores = multiply(q, transposed(k)).map((row, i) =>
      row.map((s, j) => (masked && j > i ? Number.NEGATIVE_INFINITY : s / root)),
    );
    return multiply(scores.map(softmaxRow), v);
  });
  return multiply(
    x.map((_, row) => parts.flatMap((part) => part[row] as number[])),
    wo,
  );
}

test('many heads, d_v of its own, with and without scaling, mask and positions', () => {
  fc.assert(
    fc.property(bench, (one) => {
      const { out } = attend(one);
      reference(one).forEach((row, i) => {
        row.forEach((value, j) => {
          expect(out[i]?.[j]).toBeCloseTo(value, 9);
        });
      });
    }),
    { numRuns: 300 },
  );
});
