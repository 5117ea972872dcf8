import { expect, test } from 'vitest';
import {
  columnAngle,
  columnGutter,
  labelStride,
  rowGutter,
  textWidth,
} from '../../../src/view/matrix/gutters.ts';

const long = 'x'.repeat(80);

test('row labels have the room of the widest, up to eight letters’ height', () => {
  expect(rowGutter(['it', 'animal'], 12)).toBeCloseTo(textWidth('animal', 12) + 10, 9);
  expect(rowGutter([long], 12)).toBe(12 * 8 + 10);
});

test('column labels have the height that their angle needs', () => {
  const width = textWidth('animal', 12);
  expect(columnGutter([], 40, 12)).toBe(0);
  expect(columnGutter(['it'], 40, 12)).toBeCloseTo(12 * 1.4 + 4, 9);
  expect(columnGutter(['animal'], 12, 12)).toBeCloseTo(width + 8, 9);
  expect(columnGutter(['animal'], 20, 12)).toBeCloseTo((width + 12) * Math.SQRT1_2 + 8, 9);
  expect(columnGutter([long], 12, 12)).toBe(12 * 8 + 8);
});

test('Chinese labels that are too long for their cells stand character under character', () => {
  const labels = ['动物', '没', '<eos>'];
  expect([14, 24, 32].map((cell) => columnAngle(labels, cell, 12))).toEqual(
    Array(3).fill('stacked'),
  );
  expect(columnAngle(labels, 40, 12)).toBe(0);
  expect(columnGutter(labels, 20, 12)).toBeCloseTo(textWidth('<eos>', 12) + 8, 9);
});

test('of labels that would overlap, as many are shown as do not', () => {
  expect([20, 12, 11, 6, 3, 0].map((cell) => labelStride(cell, 12))).toEqual([1, 1, 2, 2, 4, 12]);
});
