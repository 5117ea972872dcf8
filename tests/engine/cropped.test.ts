import { expect, test } from 'vitest';
import { cropped } from '../../src/engine/cropped.ts';

const counted = (length: number) => Float32Array.from({ length }, (_, index) => index);

test('cropping keeps the leading part of every axis', () => {
  const part = cropped(counted(24), [2, 3, 4], [2, 2, 3]);
  expect(Array.from(part)).toEqual([0, 1, 2, 4, 5, 6, 12, 13, 14, 16, 17, 18]);
});

test('rows that are wanted whole are kept whole', () => {
  expect(Array.from(cropped(counted(12), [2, 3, 2], [2, 2, 2]))).toEqual([0, 1, 2, 3, 6, 7, 8, 9]);
  expect(Array.from(cropped(counted(6), [3, 2], [2, 2]))).toEqual([0, 1, 2, 3]);
  expect(cropped(counted(6), [3, 2], [3, 2])).toEqual(counted(6));
});
