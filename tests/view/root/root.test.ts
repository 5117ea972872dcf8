import { expect, test } from 'vitest';
import { attentionsOf } from '../../../src/trace/topology.ts';
import { createDraws, keys } from '../../../src/view/root/draws.ts';
import { headPoints } from '../../../src/view/root/headPoints.ts';
import { spreadOf } from '../../../src/view/root/spread.ts';
import { widths } from '../../../src/view/root/widths.ts';
import { fc } from '../../draws.ts';
import { referenceRun } from '../../reference/run.ts';

const draws = createDraws(7);
draws.add(1000);
const measured = draws.measured();

test('the variance of q · k is d, and 1 when it is divided by √d', () => {
  for (const { width, mean } of measured) {
    expect(mean.undivided.variance / width).toBeGreaterThan(0.8);
    expect(mean.undivided.variance / width).toBeLessThan(1.2);
    expect(mean.divided.variance).toBeCloseTo(mean.undivided.variance / width, 9);
  }
});

test('undivided, softmax comes to one key and its slope to nothing; divided, neither does', () => {
  const [small, large] = [measured[1], measured.at(-1)];
  expect(large?.mean.undivided.evenness).toBeLessThan(0.1);
  expect(large?.mean.undivided.slope).toBeLessThan(0.1);
  expect(large?.mean.divided.evenness).toBeGreaterThan(0.75);
  expect(large?.mean.divided.slope).toBeGreaterThan(0.15);
  expect(small?.mean.undivided.evenness).toBeGreaterThan(large?.mean.undivided.evenness ?? 1);
});

test('a seed gives the same numbers, however many are drawn at once', () => {
  const other = createDraws(7);
  while (other.add(7) < 1000);
  expect(other.measured()).toEqual(measured);
  expect(measured.map(({ width }) => width)).toEqual([...widths]);
  expect(measured[0]?.first.divided).toHaveLength(keys);
});

test('the slope is the norm of the Jacobian, taken entry by entry and by small changes', () => {
  const scores = fc.array(fc.double({ min: -8, max: 8, noNaN: true }), {
    minLength: 2,
    maxLength: 9,
  });
  fc.assert(
    fc.property(scores, (row) => {
      const { weights, slope } = spreadOf(row);
      let [entries, changes] = [0, 0];
      const step = 1e-3;
      row.forEach((_, at) => {
        const moved = (by: number) =>
          spreadOf(row.map((score, i) => (i === at ? score + by : score)));
        const [up, down] = [moved(step).weights, moved(-step).weights];
        weights.forEach((weight, other) => {
          entries += ((other === at ? weight : 0) - weight * (weights[at] ?? 0)) ** 2;
          changes += (((up[other] ?? 0) - (down[other] ?? 0)) / (2 * step)) ** 2;
        });
      });
      expect(slope).toBeCloseTo(Math.sqrt(entries), 6);
      expect(slope).toBeCloseTo(Math.sqrt(changes), 2);
    }),
    { numRuns: 50 },
  );
});

test('every head is a point, and what the mask blocks counts for nothing', () => {
  const run = referenceRun();
  const points = headPoints(run);
  expect(points).toHaveLength(attentionsOf(run.dimensions).length * run.dimensions.nHeads);
  for (const { mean } of points) {
    expect(mean.divided.variance).toBeCloseTo(mean.undivided.variance / run.dimensions.dHead, 4);
    expect(mean.divided.variance).toBeLessThan(1000);
    expect(mean.divided.evenness).toBeLessThanOrEqual(1);
  }
});
