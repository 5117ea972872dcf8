import type { Plan } from '../../../src/lab/plan.ts';
import { bosId } from '../../../src/language/vocabulary.ts';
import type { SweptRun } from '../../../src/trace/run.ts';
import { choicesOf } from '../choices.ts';
import { difference } from '../difference.ts';
import { readerOf, roundedReaderOf } from '../reader.ts';
import { type ReadParameter, type Reference, referenceForward } from '../transformer.ts';

export type Verdict = {
  /** The largest difference of chosen activations, logits and probabilities, and where. */
  readonly worst: number;
  readonly where: string;
  /** What that may be. */
  readonly allowed: number;
  /** Steps that might have gone either way, and those that went wrong. */
  readonly ties: number;
  readonly wrong: readonly number[];
  readonly steps: number;
};

/**
 * Without layer norms logits are in the thousands, where a float32 is a thousandth off, and without
 * √d_k softmax makes a lot of what scores are off: differences are then as parts of the largest logit.
 */
function unitOf(plan: Plan, logits: readonly number[]): number {
  if (!plan.some(({ kind }) => kind === 'norm-off' || kind === 'unscaled')) return 1;
  return logits.reduce((most, one) => Math.max(most, Math.abs(one)), 1);
}

const bound = 1e-4;
/** How many roundings of every parameter all the roundings of a pass may come to; of 50 sentences, 317 at most. */
const roundings = 1024;
/** Where rounding alone were to move more, nothing would be told. */
const most = 0.05;

/** Of what a run has: its name, the run's numbers, and where to find those of the loops. */
type Held = readonly [string, ArrayLike<number>, (reference: Reference) => number[]];

function heldOf({ target: { ids }, dimensions, ...run }: SweptRun): Held[] {
  const written = (name: string) => (reference: Reference) =>
    ids.map((id, t) => (reference.get(name) ?? [])[t * dimensions.vocabSize + id] as number);
  return [
    ['logits written', run.logits, written('logits')],
    ['probabilities written', run.probabilities, written('probs')],
    ...run.trace.names.map((name): Held => {
      return [name, run.trace.get(name).data, (reference) => reference.get(name) ?? []];
    }),
  ];
}

/** Holds a run of a sweep against float64 loops that are changed likewise and fed its words. */
export function judged(run: SweptRun, plan: Plan, given = 0): Verdict {
  const { ids } = run.target;
  const inputs = [bosId, ...ids.slice(0, -1)];
  const by = (read: ReadParameter) =>
    referenceForward(run.dimensions, read, run.source.ids, inputs, plan);
  const reference = by(readerOf(run));
  const logits = reference.get('logits') ?? [];
  const unit = unitOf(plan, logits);
  const held = heldOf(run);
  const off = held.map(([where, got, of]) => ({
    ...{ where, worst: difference(got, of(reference)) / unit },
  }));
  /** Nothing holds a row to a size there: what is rounded in one layer is many times as much in the next. */
  const grows = plan.some(({ kind }) => kind === 'norm-off');
  const rounded = grows ? by(roundedReaderOf(run)) : reference;
  const moved = held.map(([, , of]) => difference(of(rounded), of(reference)) / unit);
  const { ties, wrong } = choicesOf(logits, ids);
  return {
    ...off.reduce((far, one) => (one.worst > far.worst ? one : far)),
    ...{ allowed: Math.min(most, Math.max(bound, roundings * Math.max(...moved))) },
    ...{ ties: ties.length, wrong: wrong.filter((step) => step >= given), steps: ids.length },
  };
}
