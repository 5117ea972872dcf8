import { softmaxRows } from '../hand/attend.ts';

/** Of one row, in double precision; −∞ has no weight. */
export function softmaxRow(scores: readonly number[]): readonly number[] {
  return softmaxRows([scores])[0] ?? [];
}
