import { describe, expect, test } from 'vitest';
import {
  digitsFor,
  formatBound,
  formatFixed,
  formatShape,
  formatSigned,
} from '../../../src/view/matrix/format.ts';
import {
  columnAngle,
  labelStride,
  rowGutter,
  textWidth,
} from '../../../src/view/matrix/gutters.ts';
import { fc } from '../../draws.ts';

const number = fc.double({ min: -1e7, max: 1e7, noNaN: true });
const parsed = (text: string) => Number(text.replace('−', '-'));

describe('numbers', () => {
  test('have a true minus sign and fixed digits', () => {
    expect(formatFixed(-1.234)).toBe('−1.23');
    expect(formatFixed(0.5, 1)).toBe('0.5');
    expect(formatSigned(0.5)).toBe('+0.50');
  });

  test('never show a negative zero', () => {
    expect(formatFixed(-0.001)).toBe('0.00');
    expect(formatFixed(-0)).toBe('0.00');
    expect(formatSigned(0.001)).toBe('0.00');
  });

  test('say −∞ for what the mask blocked', () => {
    expect(formatFixed(-1e9)).toBe('−∞');
    expect(formatFixed(Number.NEGATIVE_INFINITY, 0)).toBe('−∞');
  });

  test('are within half a unit of the last digit, and have no hyphen', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 4 }), (value, digits) => {
        const text = formatFixed(value, digits);
        expect(text).not.toContain('-');
        expect(Math.abs(parsed(text) - value)).toBeLessThanOrEqual(
          0.5000001 * 10 ** -digits + 1e-9,
        );
        expect((text.split('.')[1] ?? '').length).toBe(digits);
      }),
    );
  });

  test('of one column line up on the point', () => {
    fc.assert(
      fc.property(number, number, (one, other) => {
        const places = [one, other].map((value) => {
          const text = formatFixed(value, 2);
          return text.length - text.indexOf('.');
        });
        expect(places[0]).toBe(places[1]);
      }),
    );
  });

  test('keep about three figures', () => {
    expect([0.5, 2, 20, 500].map(digitsFor)).toEqual([2, 2, 1, 0]);
    expect([0.05, 2, 50].map(formatBound)).toEqual(['0.05', '2', '50']);
    expect(formatShape(13, 16)).toBe('13 × 16');
  });
});

describe('labels', () => {
  test('East Asian characters count as square', () => {
    expect(textWidth('动物', 12)).toBe(24);
    expect(textWidth('ab', 10)).toBeCloseTo(11);
  });

  test('stand flat if they fit, else slanted, else upright', () => {
    expect(columnAngle(['it'], 40, 12)).toBe(0);
    expect(columnAngle(['because'], 30, 12)).toBe(45);
    expect(columnAngle(['because'], 12, 12)).toBe(90);
  });

  test('are thinned until they do not overlap', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 60, noNaN: true }), (cell) => {
        expect(labelStride(cell, 12) * cell).toBeGreaterThanOrEqual(11);
      }),
    );
  });

  test('a long word does not take the picture’s room', () => {
    expect(rowGutter(['x'.repeat(80)], 12)).toBeLessThan(120);
    expect(rowGutter([], 12)).toBe(0);
  });
});
