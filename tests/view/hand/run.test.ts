import { describe, expect, test } from 'vitest';
import { attend } from '../../../src/view/hand/attend.ts';
import { type Bench, shapeProblem } from '../../../src/view/hand/bench.ts';
import { presets } from '../../../src/view/hand/presets.ts';
import { runOf } from '../../../src/view/hand/run.ts';
import {
  handPicture,
  outgrows,
  resultOf,
  selectionOf,
  walkOf,
} from '../../../src/view/hand/walk.ts';
import { at } from '../../../src/view/matrix/matrix.ts';
import { workedSum } from '../../../src/view/steps/workedSum.ts';

/** Two heads, whose values are wider than their keys. */
const wide: Bench = {
  x: [
    [1, 0.5],
    [-1, 2],
    [0, 1],
  ],
  wq: [
    [1, 2, 0, 1],
    [0, 1, 1, -1],
  ],
  wk: [
    [0, 1, 1, 1],
    [1, 0, -1, 0.5],
  ],
  wv: [
    [1, 2, 3, 1, 0, 1],
    [0.5, 0, 1, 1, 1, -1],
  ],
  wo: [
    [1, 0, 2],
    [0, 1, 0],
    [1, 1, 1],
    [0, 0, 1],
    [2, 1, 0],
    [1, -1, 0],
  ],
  ...{ heads: 2, scaled: true, masked: false, positions: true },
};

describe.each([
  ['two tokens', presets.two],
  ['no projections', presets.notebook],
  ['two heads, d_v of its own', wide],
  ['the same, masked', { ...wide, masked: true }],
  ['without positions', { ...wide, positions: false, scaled: false }],
] as const)('%s', (_, bench) => {
  const attended = attend(bench);
  const run = runOf(
    bench,
    attended,
    bench.x.map((_, row) => `t${row}`),
  );
  const heads = attended.heads.map((_, head) => head);

  test.each(walkOf(bench))(
    '%s lies on the board, and its sums come to what was computed',
    (step) => {
      for (const head of heads) {
        const { result } = handPicture(run, bench, step, head);
        resultOf(attended, step, head).forEach((row, i) => {
          row.forEach((value, j) => {
            const blocked = value === Number.NEGATIVE_INFINITY;
            if (!blocked) expect(at(result.matrix, i, j)).toBeCloseTo(value, 4);
            const sum = workedSum(run, { ...selectionOf(bench, step, head), row: i, column: j });
            expect('total' in sum && !blocked ? sum.total : value).toBeCloseTo(value, 4);
          });
        });
      }
    },
  );
});

test('a step in which nothing happens is none', () => {
  expect(walkOf(presets.notebook)).toEqual(['scores', 'pattern', 'context']);
  expect(walkOf({ ...wide, masked: true })).toHaveLength(10);
});

test.each([
  [{ wq: [[1, 1]] }, { matrix: 'wq', code: 'rows', needed: 2 }],
  [{ wk: [[1], [2]] }, { matrix: 'wk', code: 'alike', needed: 4 }],
  [{ heads: 3 }, { matrix: 'wq', code: 'heads', heads: 3 }],
  [{ heads: 4 }, { matrix: 'wv', code: 'heads', heads: 4 }],
  [{ wo: [[1]] }, { matrix: 'wo', code: 'rows', needed: 6 }],
  [
    { x: Array.from({ length: 13 }, () => [1, 2]) },
    { matrix: 'x', code: 'size', rows: 12, columns: 16 },
  ],
  [{}, null],
])('shapes that do not fit are told at a matrix: %j', (change, problem) => {
  expect(shapeProblem({ ...wide, ...change })).toEqual(problem);
});

test('what outgrows the page is told', () => {
  expect(outgrows(attend(wide))).toBe(false);
  expect(
    outgrows(
      attend({
        ...wide,
        x: [[1000, 1000]],
        wq: [
          [1000, 1000],
          [1000, 1000],
        ],
        wk: null,
        heads: 1,
      }),
    ),
  ).toBe(true);
});
