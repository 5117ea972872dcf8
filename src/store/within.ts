import { fits, type Switch } from '../lab/switches.ts';
import type { Run } from '../trace/run.ts';
import { attentionSides, rowsSoFar } from '../view/heads/heads.ts';
import { type AttentionHead, isHead, type Part } from '../view/parts/part.ts';
import { rowsSide } from '../view/parts/result.ts';
import { isBlockedAt, isCausal } from '../view/steps/mask.ts';
import { shownIds } from '../view/steps/matrices/shownWords.ts';
import type { StepRow } from '../view/steps/row.ts';
import { stepRows } from '../view/steps/rows.ts';
import type { Step } from '../view/steps/steps.ts';
import { walkedPart } from '../view/views.ts';
import { type Pointer, shownStep } from './pointer.ts';
import type { Seen } from './runs/seen.ts';

type Pointing = Pick<
  Seen,
  'run' | 'time' | 'view' | 'allPositions' | 'part' | 'head' | 'step' | 'pointer' | 'pointedAt'
>;

type Column = StepRow<Step>['axes'][1];

const clamp = (value: number, size: number) => Math.max(0, Math.min(size - 1, value));

/** The head inside what the run has: its layers and heads. The state keeps what was asked. */
export function headWithin({ run, head }: Pick<Seen, 'run' | 'head'>): AttentionHead {
  if (!run) return head;
  const { nLayers, nHeads } = run.dimensions;
  return { ...head, layer: clamp(head.layer, nLayers), head: clamp(head.head, nHeads) };
}

/** The selected part inside what the run has. */
export function partWithin({ run, part }: Pick<Seen, 'run' | 'part'>): Part {
  if (isHead(part)) return headWithin({ run, head: part });
  if (!run || !('layer' in part)) return part;
  return { ...part, layer: clamp(part.layer, run.dimensions.nLayers) };
}

/** What is left out of the changed model, as far as the run's model has it. */
export function switchesWithin({ run, off }: Pick<Seen, 'run' | 'off'>): readonly Switch[] {
  return run ? off.filter((name) => fits(name, run.dimensions)) : off;
}

/**
 * Where the pointer stands in what is shown. The state keeps what was once pointed at; only here is
 * it brought inside the rows decoded so far and the features of the step. So a walk through a
 * smaller matrix leads back to the same cell.
 */
export function pointerWithin(state: Pointing): Pointer {
  const inside = pointerInside(state);
  if (!state.run) return inside;
  return { ...inside, ...maskedWithin(state, inside), ...producedWithin(state, inside, state.run) };
}

/** The same without regard to what a step is about. */
export function pointerInside(state: Pointing): Pointer {
  const { run, pointer } = state;
  if (!run) return pointer;
  const { queries, keys } = sizesOf(state, run);
  const [, column] = stepRows[shownStep(state)].axes;
  return {
    ...{ query: clamp(pointer.query, queries), key: clamp(pointer.key, keys) },
    feature: clamp(pointer.feature, widthOf(column, run)),
  };
}

/** How many columns a result has; where they are words, those that are shown. */
function widthOf(column: Column, run: Run): number {
  if (column === 'vocab') return run.trace.has('logits') ? shownIds(run).length : 1;
  return run.dimensions[column === 'dModel' || column === 'dFf' ? column : 'dHead'];
}

type Pair = Pick<Pointer, 'query' | 'key'>;

/**
 * The mask's own step is about what it takes: it shows such a cell, until another is pointed at
 * there. The walk goes on with the pair it came with.
 */
function maskedWithin(state: Pointing, pair: Pair): Pair {
  const { view, step, part, head, pointedAt, time } = state;
  const about = view === 'steps' && stepRows[step].causalOnly && isCausal(part);
  if (!about || pointedAt?.step === step || isBlockedAt(head, pair.query, pair.key)) return pair;
  const query = Math.min(pair.query, time - 1);
  return query < 0 ? pair : { query, key: query + 1 };
}

const ofVocabulary = (step: Step) => stepRows[step].axes[1] === 'vocab';

/** The output's own steps are about the word that the row produced, until another is pointed at there. */
function producedWithin(state: Pointing, { query }: Pair, run: Run): Partial<Pointer> {
  const { pointedAt } = state;
  const chosen = pointedAt !== null && ofVocabulary(pointedAt.step);
  if (!ofVocabulary(shownStep(state)) || chosen || !run.trace.has('logits')) return {};
  const feature = shownIds(run).indexOf(run.target.ids[query] ?? -1);
  return feature < 0 ? {} : { feature };
}

function sizesOf(state: Pointing, run: Run) {
  if (state.view === 'positions') return placed(state, run);
  return isHead(walkedPart(state.view, state.part, state.head))
    ? attended(state, run)
    : beside(state, run);
}

/** A part beside the heads has a row for each word of its side. */
function beside({ part, head, time }: Pointing, run: Run) {
  const sizes = attended({ head, time }, run);
  const stack = rowsSide(part) === 'source' ? 'encoder' : 'decoder';
  return { ...sizes, queries: rowsSoFar(run, { stack }, time) };
}

function attended({ head, time }: Pick<Pointing, 'head' | 'time'>, run: Run) {
  const { key } = attentionSides(head);
  return {
    queries: rowsSoFar(run, head, time),
    keys: key === 'source' ? run.source.tokens.length : rowsSoFar(run, head, time),
  };
}

/** Positions against positions, whatever attends to what; no word's place waits for decoding. */
function placed({ head, allPositions }: Pointing, run: Run) {
  const tokens = head.stack === 'encoder' ? run.source.tokens : run.target.inputs;
  const length = allPositions ? run.dimensions.maxLength : tokens.length;
  return { queries: length, keys: length };
}
