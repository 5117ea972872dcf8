import { expect, test } from 'vitest';
import { cosine, distance, dot, length, mean, variance } from '../../src/view/vectors.ts';

test('products, lengths and angles', () => {
  expect(dot([1, 2, 3], [4, -5, 6])).toBe(12);
  expect(length([3, 4])).toBe(5);
  expect(distance([1, 2], [4, -2])).toBe(5);
  expect(cosine([2, 0], [1, 1])).toBeCloseTo(Math.SQRT1_2, 12);
  expect(cosine([1, 2], [-2, -4])).toBeCloseTo(-1, 12);
});

test('nothing points nowhere', () => {
  expect(cosine([0, 0], [1, 2])).toBe(0);
});

test('means, and mean squares about them', () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect(variance([1, 2, 6])).toBeCloseTo(14 / 3, 12);
  expect(variance(new Float32Array([5, 5]))).toBe(0);
});
