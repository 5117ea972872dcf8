import { describe, expect, test } from 'vitest';
import { isBlocked } from '../../../src/trace/trace.ts';
import type { Cell } from '../../../src/view/geometry.ts';
import { at, type Matrix } from '../../../src/view/matrix/matrix.ts';
import type { AttentionHead } from '../../../src/view/parts/part.ts';
import { pictureOf, reached } from '../../../src/view/steps/pipeline.ts';
import { stepRows } from '../../../src/view/steps/rows.ts';
import { headSteps, type Step } from '../../../src/view/steps/steps.ts';
import { engineValue, workedSum } from '../../../src/view/steps/workedSum.ts';
import { multiply, rowsFrom } from '../../reference/linear.ts';
import { referenceRun } from '../../reference/run.ts';

const run = referenceRun({
  source: ['the', 'big', 'cat', 'sleeps', '.', '<eos>'],
  target: ['le', 'chat', 'dort', '<eos>'],
});
const attentions = [
  { stack: 'encoder', kind: 'self_attn', queries: 6, keys: 6 },
  { stack: 'decoder', kind: 'self_attn', queries: 4, keys: 4 },
  { stack: 'decoder', kind: 'cross_attn', queries: 4, keys: 6 },
] as const;

/** Every attention, layer, head and step of the run. */
type HeadCell = AttentionHead & Cell & { readonly step: Step };
const selections: readonly (HeadCell & { queries: number; keys: number })[] = attentions.flatMap(
  (attention) =>
    [0, 1].flatMap((layer) =>
      [0, 1].flatMap((head) =>
        headSteps.map((step) => ({ ...attention, layer, head, step, row: 0, column: 0 })),
      ),
    ),
);

function product(left: Matrix, top: Matrix): Matrix {
  const cells = multiply(rowsFrom(left.data, left.columns), rowsFrom(top.data, top.columns));
  return { rows: left.rows, columns: top.columns, data: Float32Array.from(cells.flat()) };
}

function expectClose(actual: Matrix, expected: Matrix) {
  expect([actual.rows, actual.columns]).toEqual([expected.rows, expected.columns]);
  actual.data.forEach((value, index) => {
    expect(value).toBeCloseTo(expected.data[index] as number, 4);
  });
}

describe('the pipeline of a head', () => {
  test.each(selections)(
    '$stack $kind $step, layer $layer, head $head: the factors on the board give the result',
    (selection) => {
      const { operation, factors, inPlace, result } = pictureOf(run, selection);
      if (operation !== 'product' || !factors) return expect(!factors || inPlace).toBe(true);
      expectClose(product(factors.left.matrix, factors.top.matrix), result.matrix);
    },
  );

  test.each(selections)(
    '$stack $kind $step, layer $layer, head $head: rows and columns have the right sizes',
    (selection) => {
      const { step, queries, keys } = selection;
      const { matrix, rows, columns } = pictureOf(run, selection).result;
      expect(matrix.rows).toBe(step === 'k' || step === 'v' ? keys : queries);
      const features = stepRows[step].axes[1] === 'dModel' ? 8 : 4;
      expect(matrix.columns).toBe(columns ? keys : features);
      expect(matrix.rows).toBe(rows === 'source' ? 6 : 4);
    },
  );

  test('keys and values of cross-attention come from the memory, queries from the decoder', () => {
    const cross = {
      stack: 'decoder',
      kind: 'cross_attn',
      layer: 1,
      head: 0,
    } as const;
    expect(pictureOf(run, { ...cross, step: 'q' }).factors?.left.id).toBe('x');
    expect(pictureOf(run, { ...cross, step: 'k' }).factors?.left.id).toBe('memory');
    expect(pictureOf(run, { ...cross, step: 'v' }).factors?.left.id).toBe('memory');
    expect(pictureOf(run, { ...cross, step: 'x' }).beside?.id).toBe('memory');
  });

  test('in self-attention Q, K and V are computed from one X', () => {
    const self = {
      stack: 'encoder',
      kind: 'self_attn',
      layer: 1,
      head: 1,
    } as const;
    const lefts = (['q', 'k', 'v'] as const).map(
      (step) => pictureOf(run, { ...self, step }).factors?.left,
    );
    expect(lefts.map((left) => left?.id)).toEqual(['x', 'x', 'x']);
    expect(lefts[1]?.matrix).toEqual(lefts[0]?.matrix);
    expect(lefts[2]?.matrix).toEqual(lefts[0]?.matrix);
  });

  test('only the decoder’s self-attention blocks cells, and those the trace blocks', () => {
    for (const selection of selections.filter(({ step }) => step === 'masked')) {
      const { blocked, result } = pictureOf(run, selection);
      const causal = selection.stack === 'decoder' && selection.kind === 'self_attn';
      expect(blocked !== null).toBe(causal);
      for (let row = 0; row < result.matrix.rows; row++) {
        for (let column = 0; column < result.matrix.columns; column++) {
          const hidden = isBlocked(at(result.matrix, row, column));
          expect(blocked?.(row, column) ?? false).toBe(hidden);
        }
      }
    }
  });

  test('scores, scaled and masked are coloured on one scale, the weights on their own', () => {
    const bounds = (['scores', 'scaled', 'masked', 'pattern'] as const).map(
      (step) => pictureOf(run, { ...(selections[0] as HeadCell), step }).result.bound,
    );
    expect(bounds[1]).toBe(bounds[0]);
    expect(bounds[2]).toBe(bounds[0]);
    expect(bounds[3]).toBeNull();
  });

  test('a head’s scale is that of all heads', () => {
    const [one, other] = [0, 1].map(
      (head) => pictureOf(run, { ...(selections[0] as HeadCell), head, step: 'q' }).result.bound,
    );
    expect(one).toBe(other);
  });

  test('the concatenation frames the columns of the chosen head, and W_O its rows', () => {
    const { factors } = pictureOf(run, {
      ...(selections[0] as HeadCell),
      head: 1,
      step: 'out',
    });
    expect(factors?.left.span).toEqual({ axis: 'columns', from: 4, to: 8 });
    expect(factors?.top.span).toEqual({ axis: 'rows', from: 4, to: 8 });
  });

  test('cells of later words are not reached', () => {
    const picture = pictureOf(run, {
      ...(selections[0] as HeadCell),
      stack: 'decoder',
      step: 'scores',
    });
    expect(reached(picture, { row: 1, column: 2 }, 1)).toBe(false);
    expect(reached(picture, { row: 1, column: 1 }, 1)).toBe(true);
  });
});

describe('worked sums', () => {
  test.each(selections)(
    '$stack $kind $step, layer $layer, head $head: every cell’s total is the engine’s value',
    (selection) => {
      const picture = pictureOf(run, selection);
      const { rows, columns } = picture.result.matrix;
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) {
          const here = { ...selection, row, column };
          const sum = workedSum(run, here);
          if (sum.kind === 'lacking') throw new Error('the run has its parameters');
          const value = engineValue(run, here);
          if (isBlocked(value)) expect(sum.total).toBe(Number.NEGATIVE_INFINITY);
          else expect(Math.abs(sum.total - value)).toBeLessThan(1e-4);
        }
      }
    },
  );

  test('the terms of a product are its factors’ numbers, and the heads’ shares add up to the total', () => {
    const selection = {
      ...(selections[0] as HeadCell),
      step: 'out',
      row: 2,
      column: 5,
    } as const;
    const sum = workedSum(run, selection);
    if (sum.kind !== 'products') throw new Error('out is a product');
    expect(sum.terms).toHaveLength(8);
    for (const { left, right, product } of sum.terms) expect(product).toBe(left * right);
    expect(sum.shares).toHaveLength(2);
    expect((sum.shares ?? []).reduce((all, share) => all + share, 0)).toBeCloseTo(sum.total, 10);
  });

  test('a scaled score is divided by the root of d_k, not of d_model', () => {
    const sum = workedSum(run, { ...(selections[0] as HeadCell), step: 'scaled' });
    expect(sum).toMatchObject({ kind: 'quotient', radicand: 4, divisor: 2 });
  });

  test('a softmax row spends exactly 1, and nothing on blocked keys', () => {
    const selection = {
      stack: 'decoder',
      kind: 'self_attn',
      layer: 0,
      head: 0,
      step: 'pattern',
    } as const;
    const sum = workedSum(run, { ...selection, row: 1, column: 1 });
    if (sum.kind !== 'softmax') throw new Error('pattern is a softmax');
    expect(sum.row.reduce((all, { weight }) => all + weight, 0)).toBeCloseTo(1, 10);
    expect(sum.row.map(({ power }) => power > 0)).toEqual([true, true, false, false]);
  });
});
