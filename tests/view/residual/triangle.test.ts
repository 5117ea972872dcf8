import { expect, test } from 'vitest';
import { journeyOf } from '../../../src/view/residual/journey.ts';
import { degrees, directionOf, triangleOf } from '../../../src/view/residual/triangle.ts';
import { referenceRun } from '../../reference/run.ts';

test('a triangle’s sides are as long as the vectors, and its corner is where their sum ends', () => {
  for (const stop of journeyOf(referenceRun(), 'decoder', 1)) {
    const { before, sum } = triangleOf(stop);
    expect(before).toEqual({ x: stop.before, y: 0 });
    expect(Math.hypot(sum.x, sum.y)).toBeCloseTo(stop.sum, 4);
    expect(Math.hypot(sum.x - before.x, sum.y)).toBeCloseTo(stop.added, 8);
    expect(sum.x > before.x).toBe(stop.cosine > 0);
  }
});

test('angles in degrees', () => {
  expect([1, 0, -1, 0.5, 1.0000001].map(degrees)).toEqual([0, 90, 180, 60, 0]);
});

test('near right angles it is new, else it strengthens or takes away', () => {
  expect([0.9, 0.3, 0.2, 0, -0.2, -0.3, -1].map(directionOf)).toEqual([
    ...['along', 'along', 'new', 'new', 'new', 'against', 'against'],
  ]);
});
