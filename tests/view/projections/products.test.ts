import { describe, expect, test } from 'vitest';
import { attentionAt } from '../../../src/trace/topology.ts';
import { attentions } from '../../../src/view/heads/heads.ts';
import { traced } from '../../../src/view/matrix/matrix.ts';
import { parameterOf } from '../../../src/view/parameters.ts';
import { byForm, formOf, largestOf, termsOf } from '../../../src/view/projections/products.ts';
import { columns, multiply, rowsFrom, transposed } from '../../reference/linear.ts';
import { referenceRun } from '../../reference/run.ts';

const run = referenceRun({ source: ['the', 'cat', 'sleeps', 'here', '<eos>'] });
const { dModel, dHead } = run.dimensions;

describe.each(attentions)('$stack $kind', (attention) => {
  const where = { ...attention, layer: 1, head: 1 };
  const { path } = attentionAt(where);
  const form = formOf(run, where);
  const own = (name: 'w_q' | 'w_k') =>
    columns(rowsFrom(parameterOf(run, `${path}.${name}`).data, 2 * dHead), dHead, 2 * dHead);

  test('the matrix is W_Q W_Kᵀ of this head alone', () => {
    const loops = multiply(own('w_q'), transposed(own('w_k')));
    expect(form.form).toHaveLength(dModel);
    form.form.forEach((row, a) => {
      row.forEach((value, b) => {
        expect(value).toBeCloseTo(loops[a]?.[b] as number, 12);
      });
    });
  });

  test('every score of the run is both sums', () => {
    const { data, columns: keys, rows } = traced(run.trace, `${path}.scores`, 1);
    expect([form.scores.length, form.scores[0]?.length]).toEqual([rows, keys]);
    expect(form.fromEngine).toBeLessThan(1e-5);
    expect(form.apart).toBeLessThan(1e-12);
    for (let cell = 0; cell < data.length; cell++) {
      const place = { row: Math.floor(cell / keys), column: cell % keys };
      const terms = termsOf(form, place);
      const score = form.scores[place.row]?.[place.column] as number;
      expect(terms).toHaveLength(dHead);
      expect(terms.reduce((sum, { product }) => sum + product, 0)).toBeCloseTo(score, 12);
      expect(byForm(form, place)).toBeCloseTo(score, 12);
      expect(score).toBeCloseTo(data[cell] as number, 4);
    }
  });

  test('the largest of its products is found', () => {
    const [x, y] = [form.asking[1] ?? [], form.lookedAt[2] ?? []];
    const sizes = x.map((left, a) =>
      y.map((right, b) => Math.abs(left * right * (form.form[a]?.[b] as number))),
    );
    const { row, column } = largestOf(form, { row: 1, column: 2 });
    expect(sizes[row]?.[column]).toBe(Math.max(...sizes.flat()));
  });
});

test('what an engine got wrong in one score is a difference', () => {
  const where = { ...attentions[2], layer: 0, head: 1 };
  const { data } = run.trace.get('decoder.0.cross_attn.scores');
  const before = data[data.length - 1] as number;
  data[data.length - 1] = before + 0.5;
  expect(formOf(run, where).fromEngine).toBeCloseTo(0.5, 4);
  data[data.length - 1] = before;
});
