import type { Plan } from '../../../src/lab/plan.ts';
import { bosId } from '../../../src/language/vocabulary.ts';
import type { SweptRun } from '../../../src/trace/run.ts';
import { choicesOf } from '../choices.ts';
import { difference } from '../difference.ts';
import { referenceForward } from '../transformer.ts';

export type Verdict = {
  /** The largest difference of chosen activations, logits and probabilities, and where. */
  readonly worst: number;
  readonly where: string;
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

/** Holds a run of a sweep against float64 loops that are changed likewise and fed its words. */
export function judged(run: SweptRun, plan: Plan, given = 0): Verdict {
  const { ids } = run.target;
  const read = (name: string) => run.parameters.get(name).data;
  const inputs = [bosId, ...ids.slice(0, -1)];
  const reference = referenceForward(run.dimensions, read, run.source.ids, inputs, plan);
  const rows = (name: string) => reference.get(name) ?? [];
  const width = run.dimensions.vocabSize;
  const written = (name: string) => ids.map((id, t) => rows(name)[t * width + id] as number);
  const compared: [string, ArrayLike<number>, number[]][] = [
    ['logits written', run.logits, written('logits')],
    ['probabilities written', run.probabilities, written('probs')],
    ...run.trace.names.map((name): [string, Float32Array, number[]] => {
      return [name, run.trace.get(name).data, rows(name)];
    }),
  ];
  const unit = unitOf(plan, rows('logits'));
  const off = compared.map(([where, got, wanted]) => ({
    ...{ where, worst: difference(got, wanted) / unit },
  }));
  const { ties, wrong } = choicesOf(rows('logits'), ids);
  return {
    ...off.reduce((most, one) => (one.worst > most.worst ? one : most)),
    ...{ ties: ties.length, wrong: wrong.filter((step) => step >= given), steps: ids.length },
  };
}
