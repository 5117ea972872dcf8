import type { Run } from '../../trace/run.ts';
import { isHead, type PartKind } from '../parts/part.ts';
import type { Step } from '../steps/steps.ts';
import { askBegin, askLead, askLikely, askPlace, askShared, askUnits } from './beside.ts';
import {
  askK,
  askNormalized,
  askNormed,
  askOut,
  askQ,
  askResidual,
  askScaled,
  askSum,
} from './choices.ts';
import type { Question } from './question.ts';
import { type Asked, canAsk } from './traits.ts';
import {
  askAdded,
  askContext,
  askEntry,
  askMasked,
  askPattern,
  askScores,
  askShrunk,
  askStored,
  askV,
  askX,
} from './words.ts';

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
const besideAsks: Readonly<Record<Exclude<PartKind, 'head'>, Asks>> = {
  embedding: { embed: askEntry, position: askPlace, x: askBegin },
  residual: {},
  norm: { residual: askSum, normalized: askNormalized, normed: askNormed },
  ffn: {
    ...{ x: askX, pre: askUnits, post: askShared, ffn_out: askAdded },
    ...{ residual: askSum, normalized: askShrunk, normed: askNormed },
  },
  memory: { residual: askSum, normalized: askShrunk, normed: askStored },
  output: { logits: askLead, probs: askLikely },
};

/** What is to be predicted of a row of a step; null where nothing is. */
export function questionOf(run: Run, asked: Asked): Question | null {
  if (!canAsk(run, asked)) return null;
  const own = isHead(asked) ? asks : besideAsks[asked.kind];
  return own[asked.step]?.(run, asked) ?? null;
}
