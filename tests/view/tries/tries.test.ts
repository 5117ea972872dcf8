import { expect, test } from 'vitest';
import { at, traced } from '../../../src/view/matrix/matrix.ts';
import { tryAt } from '../../../src/view/tries/tries.ts';
import { encoderHead, referenceRun } from '../../reference/run.ts';

const run = referenceRun();
const rows = [0, 1, 2, 3];
const finds = (step: Parameters<typeof tryAt>[1]['step']) => {
  const find = tryAt(run, { ...encoderHead, step }, 0);
  if (!find) throw new Error('nothing is to be found');
  return find;
};

test('a word is found whose column adds up to more than 1', () => {
  const pattern = traced(run.trace, 'encoder.0.self_attn.pattern', 0);
  const sums = rows.map((column) => rows.reduce((sum, row) => sum + at(pattern, row, column), 0));
  expect(sums.filter((sum) => sum > 1.005).length).toBeGreaterThan(0);
  for (const [column, sum] of sums.entries())
    expect(finds('pattern')({ row: 1, column }), String(sum)).toEqual(sum > 1.005 ? [sum] : null);
});

test('a number is found to which the largest weight does not bring most', () => {
  const [pattern, v] = (['pattern', 'v'] as const).map((name) =>
    traced(run.trace, `encoder.0.self_attn.${name}`, 0),
  );
  if (!pattern || !v) throw new Error('no numbers');
  for (const row of rows) {
    const weights = rows.map((key) => at(pattern, row, key));
    const heaviest = weights.indexOf(Math.max(...weights));
    for (const column of rows) {
      const brings = rows.map((key) => (weights[key] ?? 0) * at(v, key, column));
      const most = brings.findIndex(
        (one) => Math.abs(one) === Math.max(...brings.map((other) => Math.abs(other))),
      );
      expect(finds('context')({ row, column })).toEqual(
        most === heaviest ? null : [brings[heaviest], brings[most]],
      );
    }
  }
});

test('a number of X is found whose sign has turned', () => {
  const x = traced(run.trace, 'encoder.0.resid_pre');
  const sum = traced(run.trace, 'encoder.0.resid_mid');
  for (const row of rows)
    for (let column = 0; column < run.dimensions.dModel; column++) {
      const [before, after] = [at(x, row, column), at(sum, row, column)];
      const turned = Math.sign(before) !== Math.sign(after);
      expect(finds('residual')({ row, column })).toEqual(turned ? [before, after] : null);
    }
});

test('nothing is to be found where no cell is a find, nor at steps without a task', () => {
  const first = { ...encoderHead, stack: 'decoder' } as const;
  expect(tryAt(run, { ...first, step: 'pattern' }, 0)).toBeNull();
  expect(tryAt(run, { ...encoderHead, step: 'scores' }, 0)).toBeNull();
});
