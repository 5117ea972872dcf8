import type { Run } from '../../trace/run.ts';
import type { Step } from '../steps/steps.ts';
import { askK, askNormalized, askNormed, askOut, askQ, askResidual, askScaled } from './choices.ts';
import type { Question } from './question.ts';
import { type Asked, canAsk } from './traits.ts';
import { askContext, askMasked, askPattern, askScores, askV, askX } from './words.ts';

/** How a step's question is put together from a run; every answer is judged by its numbers. */
const asks: Readonly<Partial<Record<Step, (run: Run, asked: Asked) => Question>>> = {
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

/** What is to be predicted of a row of a step; null where nothing is. */
export function questionOf(run: Run, asked: Asked): Question | null {
  return canAsk(run, asked) ? (asks[asked.step]?.(run, asked) ?? null) : null;
}
