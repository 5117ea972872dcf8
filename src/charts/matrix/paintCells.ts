import { rgb } from 'd3';
import type { Matrix } from '../../view/matrix/matrix.ts';
import { type CellScale, pixelOf } from '../../view/matrix/scales.ts';
import { densityOf, sizeCanvas } from '../density.ts';

/** What a painter needs to know of the element it paints in. */
export type Paper = {
  readonly context: CanvasRenderingContext2D;
  /** Device pixels per CSS pixel. */
  readonly density: number;
  /** Takes away what was painted before. */
  readonly clear: () => void;
  /** A design token's value here, e.g. `--ink`. */
  readonly token: (name: string) => string;
  readonly font: (size?: number) => string;
  readonly fontSize: number;
};

/** Sizes the canvas for the screen's density; null where there is no canvas (tests). */
export function paperOf(canvas: HTMLCanvasElement, width: number, height: number): Paper | null {
  const context = canvas.getContext('2d');
  if (!context) return null;
  const style = getComputedStyle(canvas);
  const density = densityOf(style);
  const pixels = (side: number) => Math.max(1, Math.round(side * density));
  const sized = sizeCanvas(canvas, pixels(width), pixels(height));
  const fontSize = Number.parseFloat(style.fontSize) * density;
  const tokens = new Map<string, string>();
  return {
    context,
    density,
    // A canvas that nothing was drawn in has no memory yet, and gets none to be cleared.
    clear: () => sized || context.clearRect(0, 0, canvas.width, canvas.height),
    // A painting asks once a cell.
    token(name) {
      const value = tokens.get(name) ?? style.getPropertyValue(name).trim();
      tokens.set(name, value);
      return value;
    },
    font: (size = fontSize) => `${style.fontWeight} ${size}px ${style.fontFamily}`,
    fontSize,
  };
}

/** Whole device pixels, so that every gap of ground is equally crisp. */
export function edges(count: number, size: number): readonly number[] {
  return Array.from({ length: count + 1 }, (_, index) => Math.round((index * size) / count));
}

export type Blocked = (row: number, column: number) => boolean;

/** Fills every cell; blocked ones are hatched, what is not told has no colour of the scale. */
export function paintFills(paper: Paper, matrix: Matrix, scale: CellScale, blocked?: Blocked) {
  const { context, density, token } = paper;
  const { width, height } = context.canvas;
  const [xs, ys] = [edges(matrix.columns, width), edges(matrix.rows, height)];
  const small = Math.min(width / matrix.columns, height / matrix.rows) < 3 * density;
  const gap = small ? 0 : Math.round(density);
  const image = new ImageData(width, height);
  const pixels = new Uint32Array(image.data.buffer);
  const hatched: (readonly [x: number, y: number, w: number, h: number])[] = [];
  const untold = pixelOf(token('--raised'));
  for (let row = 0; row < matrix.rows; row++) {
    const [top, bottom] = [ys[row] as number, (ys[row + 1] as number) - gap];
    for (let column = 0; column < matrix.columns; column++) {
      const [left, right] = [xs[column] as number, (xs[column + 1] as number) - gap];
      if (blocked?.(row, column)) {
        hatched.push([left, top, right - left, bottom - top]);
        continue;
      }
      const value = matrix.data[row * matrix.columns + column] as number;
      const pixel = Number.isNaN(value) ? untold : scale.pixel(value);
      pixels.fill(pixel, top * width + left, top * width + right);
    }
    // A row's lines are all alike.
    const line = top * width;
    for (let y = top + 1; y < bottom; y++) pixels.copyWithin(y * width, line, line + width);
  }
  context.putImageData(image, 0, 0);
  for (const place of hatched) hatch(paper, ...place);
}

/** Diagonal strokes: "nothing may come from here", told without colour. */
function hatch({ context, density, token }: Paper, x: number, y: number, w: number, h: number) {
  context.save();
  context.beginPath();
  context.rect(x, y, w, h);
  context.clip();
  context.strokeStyle = token('--ink-faint');
  context.lineWidth = Math.max(1, density * 0.75);
  context.beginPath();
  const step = 5 * density;
  // Strokes start on one lattice for the whole picture, so that neighbouring cells line up.
  for (let at = Math.floor((x - y - h) / step) * step; at < x - y + w; at += step) {
    context.moveTo(y + at, y);
    context.lineTo(y + h + at, y + h);
  }
  context.stroke();
  context.restore();
}

function luminance(color: string): number {
  const { r, g, b } = rgb(color);
  const linear = [r, g, b].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light as number) + 0.05) / ((dark as number) + 0.05);
}

/** Whichever of the two reads better on `fill`. */
export function inkOn(fill: string, ink: string, ground: string): string {
  return contrast(fill, ink) >= contrast(fill, ground) ? ink : ground;
}
