import { describe, expect, test } from 'vitest';
import { at, traced } from '../../../src/view/matrix/matrix.ts';
import {
  columnValues,
  curvePairs,
  formatWavelength,
  positionEncoding,
  positionProducts,
  productEnds,
  rowValues,
  wave,
  wavelength,
} from '../../../src/view/positions/positions.ts';
import { fc } from '../../draws.ts';
import { referenceRun } from '../../reference/run.ts';

const largestGap = (one: Float32Array, other: Float32Array) =>
  Math.max(...one.map((value, index) => Math.abs(value - (other[index] ?? Number.NaN))));

describe('the position encoding of the formula', () => {
  test('lies on the waves that are drawn', () => {
    const encoding = positionEncoding(9, 16);
    for (let dimension = 0; dimension < 16; dimension++) {
      const whole = wave(dimension, 16, 9).filter(([position]) => Number.isInteger(position));
      expect(whole).toHaveLength(9);
      for (const [position, value] of whole) {
        expect(value).toBeCloseTo(at(encoding, position, dimension), 6);
      }
    }
  });

  test('is what a trace holds, for both stacks', () => {
    const { trace } = referenceRun();
    for (const name of ['encoder.pos_embed', 'decoder.pos_embed'] as const) {
      const used = traced(trace, name);
      const ours = positionEncoding(used.rows, used.columns);
      expect(largestGap(ours.data, used.data)).toBeLessThan(1e-6);
    }
  });

  test('starts with sin 0, cos 0 in every pair', () => {
    expect(rowValues(positionEncoding(1, 6), 0)).toEqual([0, 1, 0, 1, 0, 1]);
  });

  test('holds the numbers of the worked example at d = 2', () => {
    const encoding = positionEncoding(3, 2);
    expect(at(encoding, 1, 0)).toBeCloseTo(0.8415, 4);
    expect(at(encoding, 1, 1)).toBeCloseTo(0.5403, 4);
    expect(at(encoding, 2, 1)).toBeCloseTo(-0.4161, 4);
  });

  test('turns once in a wavelength, fast in low dimensions and slowly in high ones', () => {
    expect(wavelength(0, 64)).toBeCloseTo(2 * Math.PI, 10);
    expect(wavelength(1, 64)).toBe(wavelength(0, 64));
    expect(wavelength(62, 64)).toBeCloseTo(2 * Math.PI * 10000 ** (62 / 64), 6);
  });
});

describe('PE · PEᵀ', () => {
  test('has d/2 on its diagonal: every sin² + cos² is 1', () => {
    const products = positionProducts(positionEncoding(10, 16));
    for (let position = 0; position < 10; position++) {
      expect(at(products, position, position)).toBeCloseTo(8, 4);
    }
  });

  test('depends on the distance between two positions and on nothing else', () => {
    const products = positionProducts(positionEncoding(24, 32));
    const position = fc.integer({ min: 0, max: 11 });
    fc.assert(
      fc.property(position, position, position, (one, other, shift) => {
        const moved = at(products, one + shift, other + shift);
        expect(at(products, one, other)).toBeCloseTo(moved, 4);
      }),
    );
  });
});

describe('curves', () => {
  test('read a dimension down the positions', () => {
    const encoding = positionEncoding(4, 4);
    expect(columnValues(encoding, 1)[2]).toBeCloseTo(Math.cos(2), 6);
  });

  test('show three pairs, slowest last, the chosen one always among them', () => {
    for (let chosen = 0; chosen < 64; chosen++) {
      const pairs = curvePairs(chosen, 64);
      expect(pairs).toContain(chosen - (chosen % 2));
      expect(new Set(pairs).size).toBe(3);
      expect(pairs).toEqual([...pairs].sort((one, other) => one - other));
    }
  });

  test('go through the numbers that the words get', () => {
    const encoding = positionEncoding(6, 16);
    for (const dimension of [0, 1, 7]) {
      const points = wave(dimension, 16, 6);
      for (let position = 0; position < 6; position++) {
        const value = points.find(([at]) => Math.abs(at - position) < 1e-9)?.[1];
        expect(value).toBeCloseTo(at(encoding, position, dimension), 6);
      }
    }
  });

  test('of a single word are one point', () => {
    expect(wave(1, 8, 1)).toHaveLength(2);
  });

  test('state their wavelength in few figures', () => {
    expect(formatWavelength(2 * Math.PI)).toBe('6.3');
    expect(formatWavelength(2117.4)).toBe('2117');
  });
});

test('the products of positions lie between a whole number and half the dimensions', () => {
  const encoding = positionEncoding(14, 64);
  const products = positionProducts(encoding);
  const [low, high] = productEnds(products, encoding);
  expect(high).toBe(32);
  expect(Number.isInteger(low)).toBe(true);
  expect(Math.min(...products.data) - low).toBeGreaterThanOrEqual(0);
  expect(Math.min(...products.data) - low).toBeLessThan(1);
});
