import type { Run, SweptRun } from '../../trace/run.ts';
import { rowOf, traced } from '../matrix/matrix.ts';

/** What a row says of its word, trained and plugged in otherwise, the words before it being the same. */
export type Rewritten = {
  readonly id: number;
  readonly before: number;
  readonly after: number;
  /** The likeliest word now, and how likely; the same word where it stays. */
  readonly instead: number;
  readonly insteadAfter: number;
};

/** Of the first rows, as many as the swept run was made to write. */
export function rewritten(run: Run, swept: SweptRun): readonly Rewritten[] {
  const [trained, now] = [traced(run.trace, 'probs'), traced(swept.trace, 'probs')];
  return swept.target.ids.map((id, row) => {
    const [before, after] = [rowOf(trained, row), rowOf(now, row)];
    const instead = after.indexOf(Math.max(...after));
    return {
      ...{ id, instead, before: before[id] ?? 0 },
      after: after[id] ?? 0,
      insteadAfter: after[instead] ?? 0,
    };
  });
}
