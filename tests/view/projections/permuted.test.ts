import { describe, expect, test } from 'vitest';
import { attentionAt } from '../../../src/trace/topology.ts';
import { attentions } from '../../../src/view/heads/heads.ts';
import { traced } from '../../../src/view/matrix/matrix.ts';
import { parameterOf } from '../../../src/view/parameters.ts';
import { rowsIn } from '../../../src/view/projections/numbers.ts';
import { permutedBy, type Reversal } from '../../../src/view/projections/permuted.ts';
import {
  columns,
  multiply,
  type Rows,
  rowsFrom,
  softmaxRow,
  transposed,
} from '../../reference/linear.ts';
import { referenceRun } from '../../reference/run.ts';

const run = referenceRun({ source: ['the', 'cat', 'sleeps', 'here', '<eos>'] });
const { dHead } = run.dimensions;

function expectNear(one: readonly (readonly number[])[], other: Rows, digits = 12): void {
  expect(one.map((row) => row.length)).toEqual(other.map((row) => row.length));
  one.forEach((row, at) => {
    row.forEach((value, column) => {
      expect(value).toBeCloseTo(other[at]?.[column] as number, digits);
    });
  });
}

const turnedRows = (rows: Rows) => [...rows].reverse();
const turnedColumns = (rows: Rows) => rows.map((row) => [...row].reverse());

describe.each(attentions)('$stack $kind', (attention) => {
  const where = { ...attention, layer: 0, head: 1 };
  const { path, input, keys, causal } = attentionAt(where);
  const own = (name: 'w_q' | 'w_k' | 'w_v') =>
    columns(rowsFrom(parameterOf(run, `${path}.${name}`).data, 2 * dHead), dHead, 2 * dHead);
  const [asking, lookedAt] = [input, keys].map(
    (name) => rowsIn(traced(run.trace, name)) as Rows,
  ) as [Rows, Rows];

  function loops(x: Rows, y: Rows, change = (rows: Rows) => rows) {
    const [wq, wk, wv] = (['w_q', 'w_k', 'w_v'] as const).map((name) => change(own(name))) as [
      Rows,
      Rows,
      Rows,
    ];
    const scores = multiply(multiply(x, wq), transposed(multiply(y, wk)));
    const weights = scores.map((row, i) =>
      softmaxRow(row.map((s, j) => (causal && j > i ? -Infinity : s / Math.sqrt(dHead)))),
    );
    return { weights, output: multiply(weights, multiply(y, wv)) };
  }
  const before = loops(asking, lookedAt);
  const of = (reversal: Reversal) => permutedBy(run, where, reversal);

  test('with nothing in reverse they are the run’s', () => {
    const { weights, output, weightsApart, outputApart } = of('nothing');
    expectNear(weights, rowsIn(traced(run.trace, `${path}.pattern`, 1)) as Rows, 5);
    expectNear(output, rowsIn(traced(run.trace, `${path}.context`, 1)) as Rows, 4);
    expect([weightsApart, outputApart]).toEqual([0, 0]);
  });

  test('words in reverse take their weights along; only a mask goes by places', () => {
    const { weights, weightsBack, output, weightsApart, outputApart } = of('words');
    const expected = loops(turnedRows(asking), turnedRows(lookedAt));
    expectNear(weights, expected.weights);
    expectNear(output, turnedRows(expected.output));
    if (causal) return expect(Math.min(weightsApart, outputApart)).toBeGreaterThan(1e-3);
    expectNear(weightsBack, before.weights);
    expectNear(output, before.output);
    expect(Math.max(weightsApart, outputApart)).toBeLessThan(1e-12);
  });

  test('numbers of words in reverse meet the wrong rows of W', () => {
    const { weightsBack, output, weightsApart, outputApart } = of('features');
    const expected = loops(turnedColumns(asking), turnedColumns(lookedAt));
    expectNear(weightsBack, expected.weights);
    expectNear(output, expected.output);
    expect(Math.min(weightsApart, outputApart)).toBeGreaterThan(1e-3);
  });

  test('with those rows in reverse too, nothing has changed', () => {
    const { weightsBack, output, outputApart } = of('both');
    const expected = loops(turnedColumns(asking), turnedColumns(lookedAt), turnedRows);
    expectNear(weightsBack, expected.weights);
    expectNear(output, before.output);
    expect(outputApart).toBeLessThan(1e-12);
  });
});
