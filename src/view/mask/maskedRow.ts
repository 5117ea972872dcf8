import type { Run } from '../../trace/run.ts';
import { attentionAt } from '../../trace/topology.ts';
import { rowOf, traced } from '../matrix/matrix.ts';
import type { AttentionHead } from '../parts/part.ts';
import { isBlockedAt } from '../steps/mask.ts';

/** What goes into softmax in one row of a head: −∞ where the mask blocks. */
export function maskedRow(run: Run, where: AttentionHead, row: number): readonly number[] {
  const { path } = attentionAt(where);
  const scaled = rowOf(traced(run.trace, `${path}.scaled`, where.head), row);
  return Array.from(scaled, (score, key) =>
    isBlockedAt(where, row, key) ? Number.NEGATIVE_INFINITY : score,
  );
}
