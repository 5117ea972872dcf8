import { rgb } from 'd3';
import type { Matrix } from './matrix.ts';
import { type CellScale, type Theme, weightScale } from './scales.ts';

const shades = 256;

/** A scale's colours at `shades` numbers from 0 to 1, as bytes: looked up, not parsed, per pixel. */
function palette(scale: CellScale): Uint8ClampedArray {
  const bytes = new Uint8ClampedArray(shades * 4);
  for (let shade = 0; shade < shades; shade++) {
    const { r, g, b } = rgb(scale.color(shade / (shades - 1)));
    bytes.set([r, g, b, 255], shade * 4);
  }
  return bytes;
}

const palettes = {
  light: palette(weightScale('light')),
  dark: palette(weightScale('dark')),
} as const;

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
  const colors = palettes[theme];
  const pixels = new Uint8ClampedArray(side * side * 4);
  const across = spans(pattern.columns, side);
  let offset = 0;
  for (const rows of spans(pattern.rows, side)) {
    for (const columns of across) {
      const shade = Math.round(Math.min(1, largest(pattern, rows, columns)) * (shades - 1));
      pixels.set(colors.subarray(shade * 4, shade * 4 + 4), offset);
      offset += 4;
    }
  }
  return pixels;
}
