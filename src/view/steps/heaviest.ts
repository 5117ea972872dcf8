import { greatestIndex } from 'd3';
import { rowOf } from '../matrix/matrix.ts';
import type { Picture } from './pipeline.ts';

/** Which word's value weighs most in a row of weights × values; none in another product. */
export function heaviestTerm({ factors, inPlace }: Picture, row: number): number | undefined {
  if (!factors || inPlace || factors.left.role !== 'weight') return undefined;
  return greatestIndex(rowOf(factors.left.matrix, row));
}
