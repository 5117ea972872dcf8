import type { Run } from '../../trace/run.ts';
import { times } from '../hand/attend.ts';
import type { Numbers } from '../hand/bench.ts';
import type { AttentionHead } from '../parts/part.ts';
import { apart, type HeadInputs, inputsOf, scoresOf, weightsOf } from './numbers.ts';

/** What stands in reverse: nothing, the words, the numbers of each, or those and the rows of W. */
export const reversals = ['nothing', 'words', 'features', 'both'] as const;
export type Reversal = (typeof reversals)[number];

export type Permuted = {
  /** Row and column as they stand now. [query, key] */
  readonly weights: Numbers;
  /** Put back into the order of before. */
  readonly weightsBack: Numbers;
  /** A·V, likewise. [query, dHead] */
  readonly output: Numbers;
  /** How far both are from what they were, at most. */
  readonly weightsApart: number;
  readonly outputApart: number;
};

const rows = (matrix: Numbers): Numbers => matrix.toReversed();
const columns = (matrix: Numbers): Numbers => matrix.map((row) => row.toReversed());

const changes: Readonly<Record<Reversal, (inputs: HeadInputs) => HeadInputs>> = {
  nothing: (inputs) => inputs,
  words: (inputs) => ({
    ...inputs,
    ...{ asking: rows(inputs.asking), lookedAt: rows(inputs.lookedAt) },
  }),
  features: (inputs) => ({
    ...inputs,
    ...{ asking: columns(inputs.asking), lookedAt: columns(inputs.lookedAt) },
  }),
  both: (inputs) => ({
    ...changes.features(inputs),
    ...{ wq: rows(inputs.wq), wk: rows(inputs.wk), wv: rows(inputs.wv) },
  }),
};

function attended({ asking, lookedAt, wq, wk, wv }: HeadInputs, where: AttentionHead) {
  const scores = scoresOf(times(asking, wq), times(lookedAt, wk));
  const weights = weightsOf(scores, wq[0]?.length ?? 1, where);
  return { weights, output: times(weights, times(lookedAt, wv)) };
}

/** The head's weights and output with something in reverse, beside those of before. */
export function permutedBy(run: Run, where: AttentionHead, reversal: Reversal): Permuted {
  const inputs = inputsOf(run, where);
  const before = attended(inputs, where);
  const now = attended(changes[reversal](inputs), where);
  const moved = reversal === 'words';
  const weightsBack = moved ? columns(rows(now.weights)) : now.weights;
  const output = moved ? rows(now.output) : now.output;
  return {
    ...{ weights: now.weights, weightsBack, output },
    weightsApart: apart(before.weights, weightsBack),
    outputApart: apart(before.output, output),
  };
}
