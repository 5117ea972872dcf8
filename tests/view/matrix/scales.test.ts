import { rgb } from 'd3';
import { describe, expect, test } from 'vitest';
import {
  niceBound,
  sequentialScale,
  signedScale,
  weightScale,
} from '../../../src/view/matrix/scales.ts';

describe.each(['light', 'dark'] as const)('on a %s page', (theme) => {
  const ground = { light: 'rgb(250, 249, 245)', dark: 'rgb(18, 21, 28)' }[theme];
  /** How far a colour is from the ground. */
  const distance = (color: string) => {
    const [one, other] = [color, ground].map((text) => (text.match(/\d+/g) ?? []).map(Number));
    return Math.hypot(...(one ?? []).map((value, index) => value - (other?.[index] ?? 0)));
  };

  test('no weight is the ground, and more of it is always further from it', () => {
    const { color, domain, kind } = weightScale(theme);
    expect([kind, ...domain]).toEqual(['weight', 0, 1]);
    expect(color(0)).toBe(ground);
    const steps = Array.from({ length: 21 }, (_, index) => distance(color(index / 20)));
    expect(steps).toEqual([...steps].sort((one, other) => one - other));
    expect(new Set(steps).size).toBe(21);
    expect(color(2)).toBe(color(1));
  });

  test('a pixel has the colour of its number, to one of 255 in each part', () => {
    for (const scale of [
      weightScale(theme),
      sequentialScale(theme, [12, 32]),
      signedScale(theme, 3),
    ]) {
      const [low, high] = scale.domain;
      const steps = Array.from(
        { length: 1003 },
        (_, index) => low + ((index - 1) / 1000) * (high - low),
      );
      for (const value of [...steps, Number.NaN, Number.NEGATIVE_INFINITY, -1e9]) {
        const { r, g, b } = rgb(scale.color(value));
        const bytes = new Uint8Array(Uint32Array.of(scale.pixel(value)).buffer);
        expect(bytes[3]).toBe(255);
        for (const [at, part] of [r, g, b].entries())
          expect(Math.abs((bytes[at] ?? 0) - part), `${value}`).toBeLessThanOrEqual(1);
      }
    }
  });

  test('numbers of one sign leave the ground from their least to their most', () => {
    const { color, domain } = sequentialScale(theme, [12, 32]);
    expect(domain).toEqual([12, 32]);
    expect([color(12), color(32)]).toEqual([
      weightScale(theme).color(0),
      weightScale(theme).color(1),
    ]);
    expect(color(22)).toBe(weightScale(theme).color(0.5));
  });

  /** What the signed palette has between the ground and its ends. */
  const half = {
    light: ['rgb(127, 196, 187)', 'rgb(238, 163, 184)'],
    dark: ['rgb(31, 107, 102)', 'rgb(125, 47, 73)'],
  }[theme];

  test('zero is the ground, and both signs leave it, each in a colour of its own', () => {
    const { color, domain, kind } = signedScale(theme, 4);
    expect([kind, ...domain]).toEqual(['signed', -4, 4]);
    expect(color(0)).toBe(ground);
    for (const sign of [-1, 1]) {
      const steps = Array.from({ length: 21 }, (_, index) => distance(color((sign * index) / 5)));
      expect(steps).toEqual([...steps].sort((one, other) => one - other));
      expect(color(sign * 2)).toBe(half[sign < 0 ? 0 : 1]);
      expect(color(sign * 9)).toBe(color(sign * 4));
    }
    const [low, high] = [color(-4), color(4)].map((one) => (one.match(/\d+/g) ?? []).map(Number));
    expect((high?.[0] ?? 0) - (low?.[0] ?? 0)).toBeGreaterThan(100);
  });

  test('what is blocked or unknown is the ground', () => {
    for (const value of [Number.NEGATIVE_INFINITY, Number.NaN]) {
      for (const { color } of [weightScale(theme), signedScale(theme, 1)]) {
        expect(String(rgb(color(value)))).toBe(ground);
      }
    }
  });
});

test('a scale ends at the next round number, whatever the mask wrote', () => {
  const bounds = [0, 0.9, 1, 1.2, 1.6, 2.4, 3.2, 4.4, 5.5, 6.1, 8.3, 100, 0.031];
  const wanted = [1, 1, 1, 1.5, 2, 3, 4, 5, 6, 8, 10, 100, 0.04];
  expect(bounds.map((value) => Number(niceBound([0, -value, -1e9]).toFixed(6)))).toEqual(wanted);
  expect(niceBound([3, -7, 2])).toBe(8);
});
