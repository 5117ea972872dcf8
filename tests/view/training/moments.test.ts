import { describe, expect, it } from 'vitest';
import type { Training } from '../../../src/trace/run.ts';
import {
  formatLoss,
  formatShare,
  formatSteps,
  indexOf,
  knowsNothing,
  momentsOf,
  nearest,
  placesOf,
  writtenPlaces,
} from '../../../src/view/training/moments.ts';

const steps = [0, 80, 200, 400, 800, 8000];
const training: Training = {
  ...{ steps: 8000, at: null },
  snapshots: steps.map((step) => ({ step, loss: 1, exactMatch: 0 })),
};
const moments = momentsOf(training);

describe('the moments of a training', () => {
  it('end with the finished model, which is asked for as itself', () => {
    expect(moments.map(({ trained }) => trained)).toEqual([0, 80, 200, 400, 800, null]);
    expect([indexOf(moments, 200), indexOf(moments, 0), indexOf(moments, null)]).toEqual([2, 0, 5]);
    // A link may name the last step, and one that there is not.
    expect([indexOf(moments, 8000), indexOf(moments, 81)]).toEqual([5, 5]);
  });

  it('are as long as the axis, and doublings come to be alike far', () => {
    const places = placesOf(moments, 600);
    expect([places[0], places.at(-1)]).toEqual([0, expect.closeTo(600, 9)]);
    // ln(1 + step/40), as far as that of the last.
    places.forEach((place, index) => {
      const share = Math.log1p((steps[index] as number) / 40) / Math.log1p(8000 / 40);
      expect(place).toBeCloseTo(600 * share, 9);
    });
  });

  it('are found from where the mouse is', () => {
    const places = [0, 100, 180, 600];
    expect([-20, 49, 51, 141, 900].map((x) => nearest(places, x))).toEqual([0, 0, 1, 2, 3]);
  });

  it('are written under the axis where there is room, the last in any case', () => {
    expect(writtenPlaces([0, 30, 60, 95, 100], 40)).toEqual([0, 2, 4]);
    expect(writtenPlaces([0, 10], 40)).toEqual([1]);
    expect(writtenPlaces([0, 50, 100], 40)).toEqual([0, 1, 2]);
  });
});

describe('figures', () => {
  it('of a model that knows nothing are those of equally likely words', () => {
    expect(knowsNothing(3071)).toBeCloseTo(-Math.log(1 / 3071), 12);
    expect(formatLoss(knowsNothing(3071))).toBe('8.03');
  });

  it('have as many digits as say something', () => {
    expect([8.512, 0.6859, 0.001737].map(formatLoss)).toEqual(['8.51', '0.686', '0.00174']);
    expect([0, 0.0033, 0.56, 0.9933, 1].map(formatShare)).toEqual([
      ...['0 %', '0.3 %', '56 %', '99.3 %', '100 %'],
    ]);
    expect(formatSteps(8000)).toBe('8,000');
  });
});
