import type { Variant } from '../../src/lab/variant.ts';
import { bosId } from '../../src/language/vocabulary.ts';
import type { ComputedRun, SweptRun } from '../../src/trace/run.ts';
import { traceOf } from '../../src/trace/trace.ts';
import { readerOf } from './reader.ts';
import { referenceForward } from './transformer.ts';

/** A run's words once more, by float64 loops that are changed as a variant says. */
export function sweptBy(run: ComputedRun, { plan }: Variant): SweptRun {
  const inputs = [bosId, ...run.target.ids.slice(0, -1)];
  const numbers = readerOf(run);
  const by = referenceForward(run.dimensions, numbers, run.source.ids, inputs, plan);
  const written = (name: string) =>
    Float32Array.from(run.target.ids, (id, t) => {
      return (by.get(name) as number[])[t * run.dimensions.vocabSize + id] as number;
    });
  const numbersOf = { probabilities: written('probs'), logits: written('logits') };
  return { ...run, ...numbersOf, trace: traceOf([]), by: 'tfjs' };
}
