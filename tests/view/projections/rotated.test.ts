import { describe, expect, test } from 'vitest';
import { attentions } from '../../../src/view/heads/heads.ts';
import { formOf, termsOf } from '../../../src/view/projections/products.ts';
import { changedCount, rotatedBy } from '../../../src/view/projections/rotated.ts';
import { rotationOf } from '../../../src/view/projections/rotation.ts';
import { lastDraw, turnIn, turnWord } from '../../../src/view/projections/turn.ts';
import { multiply, type Rows, transposed } from '../../reference/linear.ts';
import { referenceRun } from '../../reference/run.ts';

const run = referenceRun();
const words = ['0', '30', '45', '355', 'drawn1', 'drawn2', `drawn${lastDraw}`] as const;
const turnOf = (word: string) => turnIn(word) ?? { by: 'angle', number: 0 };

function expectNear(one: readonly (readonly number[])[], other: Rows, digits = 12): void {
  expect(one).toHaveLength(other.length);
  one.forEach((row, at) => {
    row.forEach((value, column) => {
      expect(value).toBeCloseTo(other[at]?.[column] as number, digits);
    });
  });
}

test.each(words)('%s is orthogonal, and told by its word', (word) => {
  expect(turnWord(turnOf(word))).toBe(word);
  for (const size of [4, 5, 16]) {
    const rotation = rotationOf(turnOf(word), size) as Rows;
    const unit = rotation.map((_, row) => rotation.map((_, column) => (row === column ? 1 : 0)));
    expectNear(multiply(rotation, transposed(rotation)), unit, 14);
  }
});

test('an angle turns each pair of neighbours, and leaves a last one alone', () => {
  const rotation = rotationOf(turnOf('90'), 5);
  expectNear(multiply([[1, 2, 3, 4, 5]], rotation as Rows), [[-2, 1, -4, 3, 5]]);
});

test('what is no turn is none', () => {
  for (const word of ['', '7', '365', '-5', '05', 'drawn', 'drawn0', 'drawn100', 'drawn05', '1e1'])
    expect(turnIn(word)).toBeNull();
});

describe.each(attentions)('$stack $kind', (attention) => {
  const form = formOf(run, { ...attention, layer: 1, head: 1 });

  test.each(words)('by %s no score changes, and q and k are those of the loops', (word) => {
    const rotation = rotationOf(turnOf(word), 4) as Rows;
    const rotated = rotatedBy(form, rotation);
    expectNear(rotated.q, multiply(form.q as Rows, rotation));
    expectNear(rotated.k, multiply(form.k as Rows, rotation));
    expectNear(rotated.scores, multiply(form.q as Rows, transposed(form.k as Rows)));
    expect(rotated.apart).toBeLessThan(1e-12);
    const products = (of: typeof rotated | typeof form) =>
      termsOf(of, { row: 1, column: 2 }).map(({ product }) => product);
    expect(changedCount(products(form), products(rotated))).toBe(word === '0' ? 0 : 4);
  });

  test('rotated alone, queries would change the scores', () => {
    const { q } = rotatedBy(form, rotationOf(turnOf('30'), 4));
    expect(rotatedBy({ ...form, q }, rotationOf(turnOf('0'), 4)).apart).toBeGreaterThan(0.1);
  });
});
