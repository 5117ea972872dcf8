import type { Run } from '../../trace/run.ts';
import { attentionAt } from '../../trace/topology.ts';
import type { Cell } from '../geometry.ts';
import { times, turned } from '../hand/attend.ts';
import type { Numbers } from '../hand/bench.ts';
import { traced } from '../matrix/matrix.ts';
import type { AttentionHead } from '../parts/part.ts';
import { dot } from '../vectors.ts';
import { apart, type HeadInputs, inputsOf, rowsIn, scoresOf } from './numbers.ts';

/** A head's scores, and the one matrix that they can be computed by, without a query or a key. */
export type Form = HeadInputs & {
  readonly q: Numbers;
  readonly k: Numbers;
  /** Q Kᵀ. [query, key] */
  readonly scores: Numbers;
  /** W_Q W_Kᵀ. [dModel, dModel] */
  readonly form: Numbers;
  /** How far x_i (W_Q W_Kᵀ) x_jᵀ is from q_i · k_j, and both from the run's own, at most. */
  readonly apart: number;
  readonly fromEngine: number;
};

/** Exact, because projections carry no bias: q_i · k_j = (x_i W_Q)(x_j W_K)ᵀ = x_i (W_Q W_Kᵀ) x_jᵀ. */
export function formOf(run: Run, where: AttentionHead): Form {
  const inputs = inputsOf(run, where);
  const { asking, lookedAt, wq, wk } = inputs;
  const [q, k] = [times(asking, wq), times(lookedAt, wk)];
  const scores = scoresOf(q, k);
  const form = times(wq, turned(wk));
  const engine = traced(run.trace, `${attentionAt(where).path}.scores`, where.head);
  return {
    ...{ ...inputs, q, k, scores, form },
    apart: apart(scores, scoresOf(times(asking, form), lookedAt)),
    fromEngine: apart(scores, rowsIn(engine)),
  };
}

/** One of the products that add up to a score. */
export type ScoreTerm = { readonly q: number; readonly k: number; readonly product: number };

/** q · k, number by number. */
export function termsOf(
  { q, k }: Pick<Form, 'q' | 'k'>,
  { row, column }: Cell,
): readonly ScoreTerm[] {
  const key = k[column] ?? [];
  return (q[row] ?? []).map((value, at) => ({
    ...{ q: value, k: key[at] ?? 0 },
    product: value * (key[at] ?? 0),
  }));
}

/** The sum of x_i[a] · (W_Q W_Kᵀ)[a, b] · x_j[b] over every a and b. */
export function byForm({ form, asking, lookedAt }: Form, { row, column }: Cell): number {
  return dot(times([asking[row] ?? []], form)[0] ?? [], lookedAt[column] ?? []);
}

/** Of its products the largest. */
export function largestOf({ form, asking, lookedAt }: Form, { row, column }: Cell): Cell {
  let largest = { row: 0, column: 0, size: -1 };
  (asking[row] ?? []).forEach((left, a) => {
    (lookedAt[column] ?? []).forEach((right, b) => {
      const size = Math.abs(left * (form[a]?.[b] as number) * right);
      if (size > largest.size) largest = { row: a, column: b, size };
    });
  });
  return { row: largest.row, column: largest.column };
}
