import { heldOutScores, offPatternScore } from '../../src/evaluation/measure.ts';
import type { Scope } from '../../src/evaluation/sets.ts';
import type { Model } from '../../src/model/transformer.ts';

const [sentences, seed] = [2400, 2026];

type Share = { readonly sentences: number; readonly exactMatch: number };

const told = ({ sentences: count, exactMatch }: Share) =>
  `${(100 * exactMatch).toFixed(2)} % of ${count}`;

/** Prints how a model does on the sentences of `npm run evaluate`, before and after it is written. */
export function printScores(label: string, scope: Scope, model: Model): void {
  const asked = { scope, model, sentences, seed };
  const { scores } = heldOutScores(asked);
  console.log(
    `${scope.direction}, ${label}: exact match ${told(scores)} held-out sentences, ${told(scores.long)} of 16 to 24 words, ${told(offPatternScore(asked))} off the usual patterns`,
  );
}
