import type { Plan } from '../../../src/lab/plan.ts';
import { bosId } from '../../../src/language/vocabulary.ts';
import type { SweptRun } from '../../../src/trace/run.ts';
import { nearTie } from '../choices.ts';
import { readerOf } from '../reader.ts';
import { referenceForward } from '../transformer.ts';

/**
 * The steps whose word float64 loops would not have chosen. Where rows see what comes later, one pass over all words
 * does not tell: what was not there yet when a word was written is left out.
 */
export function stepsWrong(run: SweptRun, plan: Plan): readonly number[] {
  const numbers = readerOf(run);
  const { ids } = run.target;
  const { vocabSize } = run.dimensions;
  return [...ids.keys()].filter((step) => {
    const inputs = [bosId, ...ids.slice(0, step)];
    const all = referenceForward(run.dimensions, numbers, run.source.ids, inputs, plan);
    const logits = (all.get('logits') as number[]).slice(step * vocabSize);
    return Math.max(...logits) - (logits[ids[step] as number] as number) >= nearTie;
  });
}
