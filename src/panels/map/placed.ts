import type { CSSProperties } from 'react';
import type { Box } from '../../view/geometry.ts';

/** A box of the map as absolute position. */
export function placed({ x, y, width, height }: Box): CSSProperties {
  return { left: x, top: y, width, height };
}
