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

test('a number is found that LayerNorm leaves further than 2 from 0', () => {
  const network = { kind: 'ffn', stack: 'encoder', layer: 1, step: 'normalized' } as const;
  const wide = referenceRun({ dimensions: { dModel: 32, dHead: 16 } });
  for (const [where, sum, normalized] of [
    [{ ...encoderHead, step: 'normalized' }, 'encoder.0.resid_mid', 'encoder.0.ln1.normalized'],
    [network, 'encoder.1.resid_post', 'encoder.1.ln2.normalized'],
    [{ kind: 'memory', step: 'normalized' }, 'encoder.1.resid_post', 'encoder.1.ln2.normalized'],
  ] as const) {
    const find = tryAt(wide, where, 0);
    const [before, after] = [traced(wide.trace, sum), traced(wide.trace, normalized)];
    const found = rows.flatMap((row) =>
      Array.from({ length: 32 }, (_, column) => {
        const [was, is] = [at(before, row, column), at(after, row, column)];
        expect(find?.({ row, column })).toEqual(Math.abs(is) > 2 ? [was, is] : null);
        return Math.abs(is) > 2;
      }),
    );
    expect(found).toContain(true);
  }
});

test('a unit is found that is on for one word alone, of those that are there', () => {
  const path = 'decoder.0.ffn.post';
  const where = { kind: 'ffn', stack: 'decoder', layer: 0, step: 'post' } as const;
  const post = traced(run.trace, path);
  for (const time of [1, 3]) {
    const find = tryAt(run, where, time);
    if (!find) throw new Error('nothing is to be found');
    const so = rows.filter((row) => row <= time);
    for (let column = 0; column < run.dimensions.dFf; column++) {
      const on = so.filter((row) => at(post, row, column) > 0);
      for (const row of so)
        expect(find({ row, column })).toEqual(
          on.length === 1 && on[0] === row ? [at(post, row, column)] : null,
        );
    }
  }
  expect(tryAt(run, where, 0), 'of one word every unit is its own').toBeNull();
});

test('nothing is to be found where no cell is a find, nor at steps without a task', () => {
  const first = { ...encoderHead, stack: 'decoder' } as const;
  expect(tryAt(run, { ...first, step: 'pattern' }, 0)).toBeNull();
  expect(tryAt(run, { ...encoderHead, step: 'scores' }, 0)).toBeNull();
});
