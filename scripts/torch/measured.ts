import { heldOutSet, longFrom, type Scope } from '../../src/evaluation/sets.ts';
import type { Model } from '../../src/model/transformer.ts';
import { judgeAll, share } from '../../src/training/evaluation.ts';

const [sentences, offPattern, seed] = [2400, 600, 2026];

/** Prints how a model does on held-out sentences: all, the long ones, and off the usual patterns. */
export function printerOf(scope: Scope) {
  const usual = heldOutSet(scope, { count: sentences, seed, long: 300 }).pairs;
  const free = heldOutSet(scope, { count: offPattern, seed: seed + 1, free: true }).pairs;
  return (label: string, model: Model): void => {
    const judged = (pairs: typeof usual) =>
      judgeAll(pairs, model, scope.vocabulary).filter(({ pair }) => !pair.ambiguous);
    const told = (some: ReturnType<typeof judged>) => {
      const { sentences: count, exactMatch } = share(some);
      return `${(100 * exactMatch).toFixed(2)} % of ${count}`;
    };
    const all = judged(usual);
    const longOnes = all.filter(({ pair }) => pair.source.length >= longFrom);
    console.log(
      `${scope.direction}, ${label}: exact match ${told(all)} held-out sentences, ${told(longOnes)} of ${longFrom} words and more, ${told(judged(free))} off the usual patterns`,
    );
  };
}
