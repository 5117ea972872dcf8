import type { Run } from '../../trace/run.ts';
import { times, turned } from '../hand/attend.ts';
import type { Numbers } from '../hand/bench.ts';
import type { AttentionHead } from '../parts/part.ts';
import { mean } from '../vectors.ts';
import { apart, type HeadInputs, inputsOf, scoresOf, weightsOf } from './numbers.ts';

/** Scores, and what becomes of them. */
export type Scored = {
  /** [query, key] */
  readonly scores: Numbers;
  /** softmax(S ⁄ √d + M) */
  readonly weights: Numbers;
  /** What only words that meet themselves have; null in cross-attention. */
  readonly mirrored: Mirrored | null;
};

export type Mirrored = {
  /** S − Sᵀ */
  readonly difference: Numbers;
  /** Its largest number, without the sign. */
  readonly apart: number;
  /** How many rows give their own key the most weight, and how much it gets on average. */
  readonly own: number;
  readonly ownWeight: number;
};

function mirroredIn(scores: Numbers, weights: Numbers): Mirrored {
  const across = turned(scores);
  return {
    difference: scores.map((row, at) =>
      row.map((score, column) => score - (across[at]?.[column] as number)),
    ),
    apart: apart(scores, across),
    own: weights.filter((row, at) => row[at] === Math.max(...row)).length,
    ownWeight: mean(weights.map((row, at) => row[at] as number)),
  };
}

/** @param width how many numbers a query and a key have */
function scored(scores: Numbers, width: number, where: AttentionHead): Scored {
  const weights = weightsOf(scores, width, where);
  const mirrored = where.kind === 'self_attn' ? mirroredIn(scores, weights) : null;
  return { scores, weights, mirrored };
}

/** What stands for W_Q and W_K. */
export const projectionKinds = ['trained', 'same', 'identity'] as const;
export type ProjectionKind = (typeof projectionKinds)[number];

const made: Readonly<Record<ProjectionKind, (inputs: HeadInputs) => readonly [Numbers, Numbers]>> =
  {
    trained: ({ asking, lookedAt, wq, wk }) => [times(asking, wq), times(lookedAt, wk)],
    same: ({ asking, lookedAt, wq }) => [times(asking, wq), times(lookedAt, wq)],
    // One head as wide as a word.
    identity: ({ asking, lookedAt }) => [asking, lookedAt],
  };

/** The chosen head's scores with these projections. */
export function scoredBy(run: Run, where: AttentionHead, kind: ProjectionKind): Scored {
  const [q, k] = made[kind](inputsOf(run, where));
  return scored(scoresOf(q, k), q[0]?.length ?? 1, where);
}
