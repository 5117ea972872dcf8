import type { Run } from '../../trace/run.ts';
import type { Axis } from '../geometry.ts';
import { attentionSides, rowsSoFar } from '../heads/heads.ts';
import type { AttentionHead } from '../parts/part.ts';
import { isCausal } from '../steps/mask.ts';
import { lackingAmong } from '../steps/matrices/operands.ts';
import type { Step } from '../steps/steps.ts';

/** What is known of a step's prediction before it is asked. */
export type PredictionTraits = {
  /** Which of the result's rows are not shown while it is open: the one asked about, or all. */
  readonly hides: 'row' | 'all';
  /** It is answered by a word, one of those that are counted by this axis. */
  readonly words?: Axis;
  /** Words that cells of the result name, too. */
  readonly cells?: 'rows' | 'columns';
};

/** Where a prediction is made: a row of a step's result, at a decoding step. */
export type Asked = AttentionHead & {
  readonly step: Step;
  readonly row: number;
  readonly time: number;
};

/** One prediction a step; a step without one asks nothing. */
export const predictionTraits: Readonly<Partial<Record<Step, PredictionTraits>>> = {
  x: { hides: 'row', words: 'query', cells: 'rows' },
  q: { hides: 'row' },
  k: { hides: 'row' },
  v: { hides: 'all', words: 'key', cells: 'rows' },
  scores: { hides: 'row', words: 'key', cells: 'columns' },
  scaled: { hides: 'row' },
  masked: { hides: 'all', words: 'query', cells: 'rows' },
  pattern: { hides: 'row' },
  context: { hides: 'row', words: 'key' },
  out: { hides: 'row' },
  residual: { hides: 'row' },
  normalized: { hides: 'row' },
  normed: { hides: 'row' },
};

/** How many words there are so far, counted by this axis. */
export function wordsSoFar(run: Run, where: AttentionHead, axis: Axis, time: number): number {
  if (attentionSides(where)[axis] === 'source') return run.source.tokens.length;
  return rowsSoFar(run, { ...where, stack: 'decoder' }, time);
}

/** Fewer words leave nothing to choose; X is compared with the others alone. */
const least: Partial<Record<Step, number>> = { x: 3 };

/** Whether something is left to be predicted there, and the run has what judges it. */
export function canAsk(run: Run, asked: Omit<Asked, 'row'>): boolean {
  const { step, time } = asked;
  const traits = predictionTraits[step];
  if (!traits || (step === 'masked' && !isCausal(asked))) return false;
  if (step === 'q') return !lackingAmong(run, asked, ['wq']);
  const axis = traits.words ?? (step === 'pattern' || step === 'scaled' ? 'key' : null);
  return !axis || wordsSoFar(run, asked, axis, time) >= (least[step] ?? 2);
}
