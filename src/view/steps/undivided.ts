import { greatestIndex } from 'd3';
import type { Run } from '../../trace/run.ts';
import { bitsOf } from '../heads/heads.ts';
import { rowOf } from '../matrix/matrix.ts';
import { isBlockedAt } from './mask.ts';
import type { HeadAt } from './matrices/headMatrices.ts';
import { resultOf } from './matrices/results.ts';
import { softmaxOf } from './operations/softmax.ts';

/** One row of weights, and how far it is from even. */
export type Spread = {
  readonly weights: readonly number[];
  /** The key with the most. */
  readonly largest: number;
  /** −Σ p log₂ p: 0 where one key has everything. */
  readonly bits: number;
};

/** A row's softmax as the model has it, and as it would be without ÷ √d_k. */
export type Undivided = {
  readonly divided: Spread;
  readonly undivided: Spread;
  /** The keys that the row may look at. */
  readonly allowed: number;
};

function spreadOf(scores: Float32Array): Spread {
  const weights = softmaxOf(scores, 0).row.map(({ weight }) => weight);
  return { weights, largest: greatestIndex(weights) ?? 0, bits: bitsOf(weights) };
}

/** The same row of scores through softmax twice; what the mask blocks has no weight in either. */
export function undividedOf(run: Run, where: HeadAt, query: number): Undivided {
  const blocked = (key: number) => isBlockedAt(where, query, key);
  const scores = rowOf(resultOf(run, where, 'scores'), query);
  return {
    divided: spreadOf(rowOf(resultOf(run, where, 'masked'), query)),
    undivided: spreadOf(
      scores.map((score, key) => (blocked(key) ? Number.NEGATIVE_INFINITY : score)),
    ),
    allowed: scores.filter((_, key) => !blocked(key)).length,
  };
}

/** The row, among the first `rows`, whose weights the root spreads most. */
export function clearestRow(run: Run, where: HeadAt, rows: number): number {
  const gains = Array.from({ length: rows }, (_, query) => {
    const { divided, undivided } = undividedOf(run, where, query);
    return divided.bits - undivided.bits;
  });
  return greatestIndex(gains) ?? 0;
}
