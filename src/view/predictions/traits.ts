import type { Run } from '../../trace/run.ts';
import type { Sides } from '../../trace/topology.ts';
import type { Axis } from '../geometry.ts';
import { attentionSides, rowsSoFar } from '../heads/heads.ts';
import { isHead, type Part, type PartKind } from '../parts/part.ts';
import { rowsSide } from '../parts/result.ts';
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

/** A step as a part has it. */
export type StepAt = Part & { readonly step: Step };
/** Where a prediction may be made: at a decoding step. */
export type AskedAt = StepAt & { readonly time: number };
/** A row of the step's result. */
export type Asked = AskedAt & { readonly row: number };

/** One prediction a step of a head. */
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

type Traits = Readonly<Partial<Record<Step, PredictionTraits>>>;

const row: PredictionTraits = { hides: 'row' };
/** Which word's row is most like this one's, or is the greatest of all. */
const alike: PredictionTraits = { hides: 'row', words: 'query', cells: 'rows' };
const most: PredictionTraits = { hides: 'all', words: 'query', cells: 'rows' };

/** One a step of the parts beside the heads. */
const besideTraits: Readonly<Record<Exclude<PartKind, 'head'>, Traits>> = {
  embedding: { embed: alike, position: row, x: row },
  residual: {},
  norm: { residual: row, normalized: row, normed: row },
  ffn: {
    ...{ x: alike, pre: row, post: row, ffn_out: most },
    ...{ residual: row, normalized: most, normed: row },
  },
  memory: { residual: row, normalized: most, normed: alike },
  output: { logits: row, probs: row },
};

/** The prediction of a step as its part has it. */
export function traitsAt(where: StepAt): PredictionTraits | undefined {
  const traits = isHead(where) ? predictionTraits : besideTraits[where.kind];
  return traits[where.step];
}

/** Whose words a part's rows and columns are. */
export function sidesAsked(where: Part): Sides {
  if (isHead(where)) return attentionSides(where);
  const side = rowsSide(where);
  return { query: side, key: side };
}

/** How many words there are so far, counted by this axis. */
export function wordsSoFar(run: Run, where: Part, axis: Axis, time: number): number {
  if (sidesAsked(where)[axis] === 'source') return run.source.tokens.length;
  return rowsSoFar(run, { stack: 'decoder' }, time);
}

/** Fewer words leave nothing to choose; what is compared with the others alone needs two of them. */
const least: Partial<Record<Step, number>> = { x: 3, embed: 3, normed: 3 };

/** What is answered by no word, and still of nothing where there is but one. */
const compared: Partial<Record<Step, Axis>> = {
  ...{ pattern: 'key', scaled: 'key', position: 'query', post: 'query' },
};

/** Whether something is left to be predicted there, and the run has what judges it. */
export function canAsk(run: Run, asked: AskedAt): boolean {
  const { step, time } = asked;
  const traits = traitsAt(asked);
  if (!traits || (step === 'masked' && !isCausal(asked))) return false;
  if (step === 'q') return !lackingAmong(run, asked, ['wq']);
  const axis = traits.words ?? compared[step];
  return !axis || wordsSoFar(run, asked, axis, time) >= (least[step] ?? 2);
}
