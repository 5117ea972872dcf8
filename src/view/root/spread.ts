import { bitsOf } from '../heads/heads.ts';
import { softmaxOf } from '../steps/operations/softmax.ts';

/** What softmax makes of a row of scores, in three numbers. */
export type RowSpread = {
  readonly weights: readonly number[];
  /** −Σ p log₂ p, as a share of log₂ of their number: 1 where all are alike. */
  readonly evenness: number;
  /** The Frobenius norm of softmax's Jacobian, diag(p) − p pᵀ: how far weights move when scores do. */
  readonly slope: number;
};

/** ‖diag(p) − p pᵀ‖² = Σ p² − 2 Σ p³ + (Σ p²)². */
function slopeOf(weights: readonly number[]): number {
  let [squares, cubes] = [0, 0];
  for (const weight of weights) {
    squares += weight ** 2;
    cubes += weight ** 3;
  }
  return Math.sqrt(Math.max(0, squares - 2 * cubes + squares ** 2));
}

export function spreadOf(scores: Float32Array | readonly number[]): RowSpread {
  const { row } = softmaxOf(Float32Array.from(scores), 0);
  const weights = row.map(({ weight }) => weight);
  return {
    weights,
    evenness: weights.length > 1 ? bitsOf(weights) / Math.log2(weights.length) : 1,
    slope: slopeOf(weights),
  };
}
