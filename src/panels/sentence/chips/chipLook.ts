import type { CSSProperties } from 'react';
import type { Chip } from '../../../view/sentence/chips.ts';

/** So faint a tint would not be seen. */
const least = 0.02;

/** A key is tinted by the attention that it gets, so that attention is seen on the sentence itself. */
export function chipLook({ weight }: Chip) {
  if (weight === null || weight < least) return {};
  return { 'data-weight': '', style: { '--weight-share': weight } as CSSProperties };
}
