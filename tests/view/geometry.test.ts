import { expect, test } from 'vitest';
import { nearestCell } from '../../src/view/geometry.ts';

test('the nearest cell keeps one that is inside and brings others to the edge', () => {
  const grid = { rows: 3, columns: 4 };
  expect(nearestCell({ row: 1, column: 2 }, grid)).toEqual({ row: 1, column: 2 });
  expect(nearestCell({ row: 9, column: -1 }, grid)).toEqual({ row: 2, column: 0 });
  expect(nearestCell({ row: -2, column: 4 }, grid)).toEqual({ row: 0, column: 3 });
});
