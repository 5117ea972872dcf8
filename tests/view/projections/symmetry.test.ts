import { describe, expect, test } from 'vitest';
import { attentionAt } from '../../../src/trace/topology.ts';
import { attentions } from '../../../src/view/heads/heads.ts';
import { traced } from '../../../src/view/matrix/matrix.ts';
import { parameterOf } from '../../../src/view/parameters.ts';
import { rowsIn } from '../../../src/view/projections/numbers.ts';
import { projectionKinds, type Scored, scoredBy } from '../../../src/view/projections/symmetry.ts';
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

describe.each(attentions)('$stack $kind', (attention) => {
  const where = { ...attention, layer: 1, head: 1 };
  const { path, input, keys } = attentionAt(where);
  const [asking, lookedAt] = [input, keys].map(
    (name) => rowsIn(traced(run.trace, name)) as Rows,
  ) as [Rows, Rows];
  const own = (name: 'w_q' | 'w_k') =>
    columns(rowsFrom(parameterOf(run, `${path}.${name}`).data, 2 * dHead), dHead, 2 * dHead);
  const factors = {
    trained: [multiply(asking, own('w_q')), multiply(lookedAt, own('w_k'))],
    same: [multiply(asking, own('w_q')), multiply(lookedAt, own('w_q'))],
    identity: [asking, lookedAt],
  } as const;

  test.each(projectionKinds)('%s: scores and weights are those of the loops', (kind) => {
    const [q, k] = factors[kind];
    const { scores, weights } = scoredBy(run, where, kind);
    const expected = multiply(q, transposed(k));
    expectNear(scores, expected);
    const root = Math.sqrt((q[0] as number[]).length);
    const hides = attention.stack === 'decoder' && attention.kind === 'self_attn';
    const masked = expected.map((row, i) =>
      row.map((s, j) => (hides && j > i ? Number.NEGATIVE_INFINITY : s / root)),
    );
    expectNear(weights, masked.map(softmaxRow));
  });

  test('as trained they are the run’s', () => {
    const { weights } = scoredBy(run, where, 'trained');
    expectNear(weights, rowsIn(traced(run.trace, `${path}.pattern`, 1)) as Rows, 5);
  });

  test('the mirror image is another unless W_K is W_Q, and there is none across', () => {
    const [trained, same, identity] = projectionKinds.map((kind) => scoredBy(run, where, kind));
    if (attention.kind === 'cross_attn')
      return expect([trained, same, identity].map((one) => one?.mirrored)).toEqual([
        null,
        null,
        null,
      ]);
    expect(trained?.mirrored?.apart).toBeGreaterThan(0.01);
    expect([same, identity].map((one) => one?.mirrored?.apart)).toEqual([0, 0]);
    const { scores, mirrored } = trained as Scored;
    expect(mirrored?.difference[2]?.[0]).toBe((scores[2]?.[0] ?? 0) - (scores[0]?.[2] ?? 0));
    expect(mirrored?.apart).toBe(Math.max(...(mirrored?.difference.flat() ?? [])));
  });

  test('rows that look at themselves most are counted', () => {
    if (attention.kind === 'cross_attn') return;
    const { weights, mirrored } = scoredBy(run, where, 'same');
    const itself = weights.filter((row, at) => row.every((weight) => weight <= (row[at] ?? 0)));
    expect(mirrored?.own).toBe(itself.length);
    const sum = weights.reduce((all, row, at) => all + (row[at] ?? 0), 0);
    expect(mirrored?.ownWeight).toBeCloseTo(sum / weights.length, 12);
  });
});
