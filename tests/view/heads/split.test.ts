import { expect, test } from 'vitest';
import { attentions } from '../../../src/view/heads/heads.ts';
import { splitOf } from '../../../src/view/heads/split.ts';
import { splitLayout } from '../../../src/view/heads/splitLayout.ts';
import { splitSteps } from '../../../src/view/heads/splitNames.ts';
import { at } from '../../../src/view/matrix/matrix.ts';
import { referenceRun } from '../../reference/run.ts';

const run = referenceRun({ dimensions: { dModel: 16, dHead: 8 } });
const cases = attentions.flatMap((one) => splitSteps.map((step) => [one, step] as const));

test.each(cases)(
  '%o %s: cut from one product or made one by one, the numbers are the same',
  (one, step) => {
    const where = { ...one, layer: 1, head: 0 };
    const { heads, product, apart, fromEngine } = splitOf(run, where, step);
    expect(heads).toHaveLength(run.dimensions.nHeads);
    expect(apart).toBe(0);
    expect(fromEngine).toBeLessThan(1e-5);
    heads.forEach((head, index) => {
      expect(head.matrix.columns).toBe(8);
      for (const column of [0, 7])
        expect(at(head.product, 1, column)).toBe(at(product, 1, 8 * index + column));
    });
  },
);

test('what an engine got wrong in one number is a difference', () => {
  const where = { ...attentions[2], layer: 0, head: 1 } as const;
  const { data } = run.trace.get(`decoder.0.${where.kind}.k`);
  const before = data[data.length - 1] as number;
  data[data.length - 1] = before + 0.5;
  expect(splitOf(run, where, 'k').fromEngine).toBeCloseTo(0.5, 4);
  data[data.length - 1] = before;
});

test('nothing overlaps, and all of it is in the room', () => {
  const sizes = { rows: 24, dModel: 64, heads: 4, dHead: 16 };
  for (const [width, height] of [
    [600, 420],
    [1100, 800],
    [340, 600],
  ] as const) {
    const { inputs, whole, product, heads } = splitLayout(sizes, { width, height, gutter: 70 });
    for (const input of inputs) expect(input.x + input.width).toBeLessThan(whole.x);
    expect((inputs[0]?.y ?? 0) + (inputs[0]?.height ?? 0)).toBeLessThan(inputs[1]?.y ?? 0);
    expect(whole.x + whole.width).toBeLessThan(product.x);
    const last = heads.at(-1)?.product;
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(width + 0.5);
    heads.forEach(({ matrix }, head) => {
      const next = heads[head + 1]?.matrix.x ?? product.x;
      expect(matrix.x + matrix.width).toBeLessThan(next);
      expect(matrix.y).toBeGreaterThan(whole.y + whole.height);
      expect(matrix.y + matrix.height).toBeLessThanOrEqual(height);
    });
  }
});
