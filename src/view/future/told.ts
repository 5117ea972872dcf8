import type { SweptRun } from '../../trace/run.ts';
import { rowOf, traced } from '../matrix/matrix.ts';

/** A word that was fed in, how likely it was, and whether no other was likelier. */
export type Told = {
  readonly word: string;
  readonly probability: number;
  readonly right: boolean;
};

/** Of each word that a run was made to write. */
export function toldWords({ target, trace }: SweptRun): readonly Told[] {
  const probs = traced(trace, 'probs');
  return target.ids.map((id, row) => {
    const all = rowOf(probs, row);
    const probability = all[id] ?? 0;
    const right = all.every((other) => other <= probability);
    return { word: target.tokens[row] ?? '', probability, right };
  });
}
