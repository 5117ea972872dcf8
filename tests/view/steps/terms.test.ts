import { expect, test } from 'vitest';
import { softmaxOf } from '../../../src/view/steps/operations/softmax.ts';
import { largestTerms, products, sumOf, type Term } from '../../../src/view/steps/terms.ts';
import { fc } from '../../draws.ts';

const number = fc.double({ min: -50, max: 50, noNaN: true });

function termsOf(values: readonly number[]): readonly Term[] {
  return values.map((product, index) => ({ index, left: product, right: 1, product }));
}

test('a cell of a product adds up row times column', () => {
  const left = { rows: 2, columns: 3, data: Float32Array.of(1, 2, 3, 4, 5, 6) };
  const top = { rows: 3, columns: 2, data: Float32Array.of(7, 8, 9, 10, 11, 12) };
  expect(products(left, top, 1, 0)).toMatchObject({
    terms: [
      { index: 0, left: 4, right: 7, product: 28 },
      { index: 1, left: 5, right: 9, product: 45 },
      { index: 2, left: 6, right: 11, product: 66 },
    ],
    total: 139,
  });
});

test('the largest terms and the rest always add up to the whole', () => {
  fc.assert(
    fc.property(
      fc.array(number, { maxLength: 80 }),
      fc.integer({ min: 1, max: 20 }),
      (values, most) => {
        const terms = termsOf(values);
        const { terms: shown, rest } = largestTerms(terms, most);
        expect(shown.length + (rest?.count ?? 0)).toBe(values.length);
        expect(sumOf(shown) + (rest?.sum ?? 0)).toBeCloseTo(sumOf(terms), 8);
      },
    ),
  );
});

test('no term left out is larger than one that is shown', () => {
  const { terms } = largestTerms(termsOf([1, -9, 3, 4, -2]), 2);
  expect(terms.map(({ product }) => product)).toEqual([-9, 4]);
});

test('softmax is the same with and without the largest score subtracted', () => {
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 30 }), (scores) => {
      const row = Float32Array.from(scores);
      const powers = Array.from(row, (score) => Math.exp(score));
      const sum = powers.reduce((all, power) => all + power, 0);
      softmaxOf(row, 0).row.forEach(({ weight }, index) => {
        expect(weight).toBeCloseTo((powers[index] as number) / sum, 8);
      });
    }),
  );
});
