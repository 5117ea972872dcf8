import type { Run } from '../../trace/run.ts';
import type { Stack } from '../../trace/topology.ts';
import { rowOf } from '../matrix/matrix.ts';
import { parameterOf } from '../parameters.ts';
import { positionEncoding } from '../positions/positions.ts';
import { variance } from '../vectors.ts';
import { type WordRow, wordRows, wordVector } from './wordVector.ts';

/** How widely the numbers of a row are spread: those of one word, and those of all there are. */
export type Spread = { readonly row: WordRow; readonly own: number; readonly all: number };

/** Of a model's embedding matrix, [vocabSize, dModel]: the same at every word, and long to add up. */
const ofMatrices = new WeakMap<Float32Array, number>();

function varianceOf(numbers: Float32Array): number {
  const known = ofMatrices.get(numbers);
  if (known !== undefined) return known;
  const found = variance(numbers);
  ofMatrices.set(numbers, found);
  return found;
}

/**
 * The variance of a word's numbers before × √dModel and after it, beside that of its position's.
 * `all`: of every number of the embedding matrix, and of every position up to the longest sentence.
 */
export function spreadsOf(run: Run, stack: Stack, position: number): readonly Spread[] {
  const { dModel, maxLength } = run.dimensions;
  const words = varianceOf(parameterOf(run, 'embedding').data);
  const places = variance(positionEncoding(maxLength, dModel).data);
  const all = { entry: words, scaled: words * dModel, position: places };
  const rows = wordVector(run, stack, position);
  return (['entry', 'scaled', 'position'] as const).map((row) => ({
    ...{ row, all: all[row] },
    own: variance(rowOf(rows, wordRows.indexOf(row))),
  }));
}
