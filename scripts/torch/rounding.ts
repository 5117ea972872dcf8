import type { Direction } from '../../src/language/direction.ts';
import type { Vocabulary } from '../../src/language/vocabulary.ts';
import type { NamedArray } from '../../src/model/safetensors.ts';
import type { Dimensions } from '../../src/trace/dimensions.ts';
import { heldOutPairs, judgeAll } from '../../src/training/evaluation.ts';
import { modelFrom, readModel } from '../model-files.ts';

const sentences = 2400;

/** Prints what the rounding of the written weights costs on held-out sentences. */
export async function printRounding(
  direction: Direction,
  values: readonly NamedArray[],
  dimensions: Dimensions,
  vocabulary: Vocabulary,
): Promise<void> {
  const pairs = heldOutPairs(direction, sentences, 2026).filter(({ ambiguous }) => !ambiguous);
  const exact = modelFrom(values, dimensions);
  const { model: rounded } = await readModel(direction);
  const [before = 0, after = 0] = [exact, rounded].map((model) => {
    const judged = judgeAll(pairs, model, vocabulary);
    return (100 * judged.filter(({ right }) => right).length) / judged.length;
  });
  console.log(
    `${direction}: exact match of ${pairs.length} held-out sentences ${before.toFixed(2)} % as trained, ${after.toFixed(2)} % as written in eight bits`,
  );
}
