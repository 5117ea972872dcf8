import { describe, expect, test } from 'vitest';
import { formatFixed } from '../../../src/view/matrix/format.ts';
import { softmaxOf } from '../../../src/view/steps/operations/softmax.ts';
import {
  addsUp,
  entryPrinting,
  normPrinting,
  printedTotal,
  productPrinting,
  quotientPrinting,
  softmaxPrinting,
  sumPrinting,
  wavePrinting,
} from '../../../src/view/steps/printed.ts';
import { fc } from '../../draws.ts';

const numbers = fc.double({ min: -40, max: 40, noNaN: true });
/** A number as a reader of the page has it. */
const read = (value: number, digits: number) => Number(value.toFixed(digits));
const same = (one: number, other: number, digits = 2) =>
  expect(formatFixed(one, digits)).toBe(formatFixed(other, digits));

test('two decimals where they do, more where the printed product would be another', () => {
  expect(productPrinting(1.5, 2)).toEqual({ digits: 2, exact: true });
  // 0.065 × 8 = 0.52, but 0.07 × 8 = 0.56.
  expect(productPrinting(0.065, 8)).toEqual({ digits: 3, exact: true });
  expect(entryPrinting(0.52, 8, 2)).toEqual({ digits: 3, exact: true });
});

test('what no number of decimals makes true is written with ≈', () => {
  expect(productPrinting(123.456_49, 987.654_31).exact).toBe(false);
  expect(printedTotal(-1.234, false)).toBe('≈ −1.23');
  expect(printedTotal(-1.234, true)).toBe('−1.23');
});

describe('whatever the numbers, what is printed without ≈ is true as printed', () => {
  test('of a product', () => {
    fc.assert(
      fc.property(numbers, numbers, (left, right) => {
        const { digits, exact } = productPrinting(left, right);
        if (exact) same(read(left, digits) * read(right, digits), left * right);
      }),
    );
  });

  test('of a sum', () => {
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 2, maxLength: 3 }), (values) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        const addends = values.map((value) => ({ id: 'x', value }) as const);
        const { digits, exact } = sumPrinting({ kind: 'sum', addends, total });
        const printed = values.reduce((sum, value) => sum + read(value, digits), 0);
        if (exact) same(printed, total, digits);
        expect(exact).toBe(addsUp(values, total, digits));
      }),
    );
  });

  test('of gain and bias, and of a quotient', () => {
    fc.assert(
      fc.property(numbers, numbers, numbers, (normalized, gain, bias) => {
        const total = normalized * gain + bias;
        const norm = normPrinting({ kind: 'norm', normalized, gain, bias, total });
        const [n, g, b] = [normalized, gain, bias].map((value) => read(value, norm.digits));
        if (norm.exact) same((n as number) * (g as number) + (b as number), total);
        const quotient = { kind: 'quotient', dividend: gain, radicand: 16, divisor: 4 } as const;
        const { digits, exact } = quotientPrinting({ ...quotient, total: gain / 4 }, 4);
        if (exact) same(read(gain, digits) / 4, gain / 4);
      }),
    );
  });

  test('of a wave: the place over it is the angle, and the angle turned is the total', () => {
    const [places, features] = [fc.nat(63), fc.nat(127)];
    fc.assert(
      fc.property(places, features, fc.integer({ min: 2, max: 4 }), (position, f, least) => {
        const odd = f % 2 === 1;
        const wavelength = 10_000 ** ((f - (odd ? 1 : 0)) / 128);
        const turn = odd ? Math.cos : Math.sin;
        const total = turn(position / wavelength);
        const printing = wavePrinting({ kind: 'wave', position, wavelength, odd, total }, least);
        const { divided, turn: angle } = printing;
        if (divided.exact)
          same(position / read(wavelength, divided.digits), position / wavelength, angle.digits);
        if (angle.exact) same(turn(read(position / wavelength, angle.digits)), total, least);
        expect(Math.min(divided.digits, angle.digits)).toBeGreaterThanOrEqual(least);
      }),
    );
  });

  test('of a row of weights: both columns add up, and the quotient is the weight', () => {
    const rows = fc.array(fc.float({ min: -9, max: 9, noNaN: true }), {
      minLength: 2,
      maxLength: 24,
    });
    fc.assert(
      fc.property(rows, (scores) => {
        const softmax = softmaxOf(Float32Array.from(scores), 0);
        const { digits, exact } = softmaxPrinting(softmax);
        if (!exact) return;
        const sum = (values: readonly number[]) =>
          values.reduce((all, value) => all + read(value, digits), 0);
        same(sum(softmax.row.map(({ power }) => power)), softmax.sum, digits);
        same(sum(softmax.row.map(({ weight }) => weight)), 1, digits);
        const power = softmax.row[0]?.power ?? 0;
        same(read(power, digits) / read(softmax.sum, digits), softmax.total, digits);
      }),
    );
  });
});

test('the mask adds −∞, or 0, to a score of two decimals', () => {
  const addends = [
    { id: 'scaled', value: 1.234 },
    { id: 'mask', value: Number.NEGATIVE_INFINITY },
  ] as const;
  const total = Number.NEGATIVE_INFINITY;
  expect(sumPrinting({ kind: 'sum', addends, total })).toEqual({ digits: 2, exact: true });
});
