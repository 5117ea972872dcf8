import { useLayoutEffect, useRef } from 'react';
import type { Matrix } from '../../view/matrix/matrix.ts';
import { patternPixels } from '../../view/matrix/pixels.ts';
import type { Theme } from '../../view/matrix/scales.ts';
import { densityOf, sizeCanvas } from '../density.ts';
import { paintSoon } from '../paintSoon.ts';

type Props = { pattern: Matrix; theme: Theme /** Side in CSS pixels. */; size: number };

/** One head's pattern as a small square: decoration, so whoever shows it names it. */
export function HeadThumbnail({ pattern, theme, size }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(
    () => paintSoon(() => canvas.current && paint(canvas.current, pattern, theme, size)),
    [pattern, theme, size],
  );
  return (
    <span aria-hidden="true" style={{ display: 'inline-block', width: size, height: size }}>
      <canvas ref={canvas} style={{ display: 'block', width: size, height: size }} />
    </span>
  );
}

function paint(canvas: HTMLCanvasElement, pattern: Matrix, theme: Theme, size: number): void {
  const context = canvas.getContext('2d');
  if (!context || pattern.data.length === 0) return;
  const density = densityOf(getComputedStyle(canvas));
  const side = Math.max(1, Math.round(size * Math.max(1, density)));
  sizeCanvas(canvas, side, side);
  const image = context.createImageData(side, side);
  image.data.set(patternPixels(pattern, theme, side));
  context.putImageData(image, 0, 0);
}
