import { times } from '../hand/attend.ts';
import type { Numbers } from '../hand/bench.ts';
import { apart, scoresOf } from './numbers.ts';
import type { Form } from './products.ts';

/** Queries and keys rotated together. */
export type Rotated = {
  readonly q: Numbers;
  readonly k: Numbers;
  readonly scores: Numbers;
  /** How far a score is from what it was, at most. */
  readonly apart: number;
};

/** (q R) · (k R) = q R Rᵀ kᵀ = q · k. */
export function rotatedBy({ q, k, scores }: Form, rotation: Numbers): Rotated {
  const [turnedQ, turnedK] = [times(q, rotation), times(k, rotation)];
  const now = scoresOf(turnedQ, turnedK);
  return { q: turnedQ, k: turnedK, scores: now, apart: apart(scores, now) };
}

/** Less than this is rounding. */
const rounding = 1e-9;

/** How many products are no longer what they were. */
export function changedCount(before: readonly number[], after: readonly number[]): number {
  return before.filter((value, at) => Math.abs(value - (after[at] as number)) > rounding).length;
}
