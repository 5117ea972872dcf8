import { describe, expect, test } from 'vitest';
import type { Matrix } from '../../../src/view/matrix/matrix.ts';
import { patternPixels } from '../../../src/view/matrix/pixels.ts';
import { weightScale } from '../../../src/view/matrix/scales.ts';

function matrix(rows: number, columns: number, values: readonly number[]): Matrix {
  return { rows, columns, data: Float32Array.from(values) };
}

function colorAt(pixels: Uint8ClampedArray, side: number, x: number, y: number): string {
  const start = (y * side + x) * 4;
  return `rgb(${pixels[start]}, ${pixels[start + 1]}, ${pixels[start + 2]})`;
}

describe('a pattern painted small', () => {
  test('gives every cell its colour of the weight scale, rows downwards', () => {
    const pixels = patternPixels(matrix(2, 2, [1, 0, 0, 1]), 'light', 4);
    const { color } = weightScale('light');
    expect(colorAt(pixels, 4, 0, 0)).toBe(color(1));
    expect(colorAt(pixels, 4, 3, 1)).toBe(color(0));
    expect(colorAt(pixels, 4, 1, 3)).toBe(color(0));
    expect(colorAt(pixels, 4, 3, 3)).toBe(color(1));
  });

  test('stretches a pattern that is not square', () => {
    const pixels = patternPixels(matrix(1, 2, [0, 1]), 'dark', 4);
    const { color } = weightScale('dark');
    expect(colorAt(pixels, 4, 1, 3)).toBe(color(0));
    expect(colorAt(pixels, 4, 2, 0)).toBe(color(1));
  });

  test('keeps the largest weight where cells are smaller than a pixel', () => {
    const pixels = patternPixels(matrix(1, 4, [0, 1, 0, 0]), 'light', 2);
    const { color } = weightScale('light');
    expect(colorAt(pixels, 2, 0, 0)).toBe(color(1));
    expect(colorAt(pixels, 2, 1, 0)).toBe(color(0));
  });
});
