import type { Run } from '../../trace/run.ts';
import { isHead, type PartKind } from '../parts/part.ts';
import type { Step } from '../steps/steps.ts';
import { askBegin, askLikely, askUnits } from './beside.ts';
import { askK, askNormalized, askNormed, askOut, askQ, askResidual, askScaled } from './choices.ts';
import type { Question } from './question.ts';
import { type Asked, canAsk } from './traits.ts';
import { askContext, askMasked, askPattern, askScores, askStored, askV, askX } from './words.ts';

/** How a step's question is put together from a run; every answer is judged by its numbers. */
type Asks = Readonly<Partial<Record<Step, (run: Run, asked: Asked) => Question>>>;
const asks: Asks = {
  x: askX,
  q: askQ,
  k: askK,
  v: askV,
  scores: askScores,
  scaled: askScaled,
  masked: askMasked,
  pattern: askPattern,
  context: askContext,
  out: askOut,
  residual: askResidual,
  normalized: askNormalized,
  normed: askNormed,
};

/** Beside the heads. */
const besideAsks: Readonly<Partial<Record<PartKind, Asks>>> = {
  embedding: { x: askBegin },
  norm: { normalized: askNormalized },
  ffn: { post: askUnits },
  memory: { normed: askStored },
  output: { probs: askLikely },
};

/** What is to be predicted of a row of a step; null where nothing is. */
export function questionOf(run: Run, asked: Asked): Question | null {
  if (!canAsk(run, asked)) return null;
  const own = isHead(asked) ? asks : besideAsks[asked.kind];
  return own?.[asked.step]?.(run, asked) ?? null;
}
