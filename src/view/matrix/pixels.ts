import type { Matrix } from './matrix.ts';
import { type Theme, weightScale } from './scales.ts';

const scales = { light: weightScale('light'), dark: weightScale('dark') } as const;

type Span = readonly [from: number, to: number];

/** Which cells a pixel covers, for `cells` cells spread over `side` pixels; never empty. */
function spans(cells: number, side: number): readonly Span[] {
  return Array.from({ length: side }, (_, pixel) => {
    const from = Math.floor((pixel * cells) / side);
    return [from, Math.max(from + 1, Math.floor(((pixel + 1) * cells) / side))];
  });
}

function largest({ columns, data }: Matrix, [top, bottom]: Span, [left, right]: Span): number {
  let most = 0;
  for (let row = top; row < bottom; row++) {
    for (let column = left; column < right; column++) {
      most = Math.max(most, data[row * columns + column] ?? 0);
    }
  }
  return most;
}

/**
 * A pattern painted on a square of `side` × `side` device pixels, RGBA, on the weight scale.
 * Where a pixel covers several cells the largest weight wins: a thin line must not fade away.
 */
export function patternPixels(pattern: Matrix, theme: Theme, side: number): Uint8ClampedArray {
  const { pixel } = scales[theme];
  const pixels = new Uint32Array(side * side);
  const across = spans(pattern.columns, side);
  let place = 0;
  for (const rows of spans(pattern.rows, side)) {
    for (const columns of across) pixels[place++] = pixel(largest(pattern, rows, columns));
  }
  return new Uint8ClampedArray(pixels.buffer);
}
