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

/** A score as the products that add up to it. */
export type ScoreTerms = {
  readonly score: number;
  /** One for each number of the query and the key. */
  readonly terms: readonly { readonly q: number; readonly k: number; readonly product: number }[];
  /** The sum of x_i[a] · (W_Q W_Kᵀ)[a, b] · x_j[b] over every a and b. */
  readonly byForm: number;
  /** Of those the largest. */
  readonly largest: Cell;
};

export function termsOf(form: Form, { row, column }: Cell): ScoreTerms {
  const [q, k] = [form.q[row] ?? [], form.k[column] ?? []];
  const [x, y] = [form.asking[row] ?? [], form.lookedAt[column] ?? []];
  let largest = { row: 0, column: 0, size: -1 };
  x.forEach((left, a) => {
    y.forEach((right, b) => {
      const size = Math.abs(left * (form.form[a]?.[b] as number) * right);
      if (size > largest.size) largest = { row: a, column: b, size };
    });
  });
  return {
    score: form.scores[row]?.[column] ?? 0,
    terms: q.map((value, at) => ({ q: value, k: k[at] ?? 0, product: value * (k[at] ?? 0) })),
    byForm: dot(times([x], form.form)[0] ?? [], y),
    largest: { row: largest.row, column: largest.column },
  };
}
