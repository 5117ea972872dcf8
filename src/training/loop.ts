import type { Direction } from '../language/direction.ts';
import { seededRandom } from '../language/random.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import type { Dimensions } from '../trace/dimensions.ts';
import { type Batch, trainingBatches } from './batches.ts';
import { initialParameters } from './initial.ts';
import { type Adam, adamFor, updateAdam } from './optimiser.ts';
import { learningRate, type Schedule } from './schedule.ts';
import { gradientsOf } from './step.ts';

export type Recipe = {
  readonly direction: Direction;
  readonly dimensions: Dimensions;
  readonly seed: number;
  readonly batch: number;
  readonly schedule: Schedule;
};

export type Progress = {
  /** Steps done. */
  readonly step: number;
  /** Mean cross-entropy of this step's batch, nats a word. */
  readonly loss: number;
  /** Words of this batch, padding not counted. */
  readonly tokens: number;
};

const longestGradient = 1;
const poolSize = 32;
const poolPasses = 2;

/** Fresh parameters and optimiser for a recipe. */
export function startOf({ dimensions, seed }: Recipe): Adam {
  return adamFor(initialParameters(dimensions, seededRandom(seed)));
}

function countTokens({ source, target }: Batch): number {
  return source.filter((id) => id > 0).length + target.filter((id) => id > 0).length;
}

/**
 * Trains in place, one step each time the iterator is asked, until the schedule ends.
 * Everything random depends on the seed and the step alone, so a saved `adam` goes on as if it had
 * never stopped.
 */
export function* train(
  adam: Adam,
  recipe: Recipe,
  vocabulary: Vocabulary,
): Generator<Progress, void> {
  const { direction, seed, batch: size, dimensions, schedule } = recipe;
  const options = { direction, vocabulary, seed, size, pool: poolSize, passes: poolPasses };
  for (const batch of trainingBatches(options, adam.step)) {
    if (adam.step >= schedule.total) return;
    const { loss, gradients } = gradientsOf(adam.values, batch, dimensions);
    if (!Number.isFinite(loss)) throw new RangeError(`loss is ${loss} at step ${adam.step}`);
    updateAdam(adam, gradients, learningRate(adam.step + 1, schedule), longestGradient);
    yield { step: adam.step, loss, tokens: countTokens(batch) };
  }
}
