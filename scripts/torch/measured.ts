import type { Direction } from '../../src/language/direction.ts';
import type { Vocabulary } from '../../src/language/vocabulary.ts';
import type { Model } from '../../src/model/transformer.ts';
import { heldOutPairs, judgeAll } from '../../src/training/evaluation.ts';

const [sentences, offPattern, seed] = [2400, 600, 2026];
const long = 16;

/** Prints how a model does on held-out sentences: all, the long ones, and off the usual patterns. */
export function printerOf(direction: Direction, vocabulary: Vocabulary) {
  const usual = heldOutPairs(direction, sentences, seed);
  const free = heldOutPairs(direction, offPattern, seed + 1, true);
  return (label: string, model: Model): void => {
    const judged = (pairs: typeof usual) =>
      judgeAll(pairs, model, vocabulary).filter(({ pair }) => !pair.ambiguous);
    const share = (some: ReturnType<typeof judged>) =>
      `${((100 * some.filter(({ right }) => right).length) / some.length).toFixed(2)} % of ${some.length}`;
    const all = judged(usual);
    const longOnes = all.filter(({ pair }) => pair.source.length >= long);
    console.log(
      `${direction}, ${label}: exact match ${share(all)} held-out sentences, ${share(longOnes)} of ${long} words and more, ${share(judged(free))} off the usual patterns`,
    );
  };
}
