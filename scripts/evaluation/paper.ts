import { attentionsAt, attentionsOver, headAt } from '../../src/evaluation/attentions.ts';
import type { Asked } from '../../src/evaluation/measure.ts';
import { paperSentences, strongestLooks } from '../../src/evaluation/paper.ts';
import { languagesOf } from '../../src/language/direction.ts';

/** The encoder heads that look most as the paper's figures do, where the model has the words. */
export function paperLines({ scope, model }: Asked): string[] {
  if (languagesOf(scope.direction).source !== 'en') return [];
  const { nHeads } = model.dimensions;
  const attentions = attentionsAt('encoder', model.dimensions);
  const known = paperSentences(scope).filter(({ unknown }) => unknown.length === 0);
  const lines = [...attentionsOver(known, model, scope.vocabulary)].flatMap(({ pair, looks }) =>
    strongestLooks(pair, looks.encoder, attentions.length * nHeads).map((found) => {
      const { attention, head } = headAt(found.head, attentions, nHeads);
      const weight = found.weight.toFixed(2);
      return `  ${found.from} → ${found.to}: ${attention}, head ${head + 1}, weight ${weight}`;
    }),
  );
  const unknown = paperSentences(scope).flatMap((one) => one.unknown);
  const missing = unknown.length > 0 ? [`  words it does not know: ${unknown.join(' ')}`] : [];
  return ['the paper’s sentences:', ...lines, ...missing];
}
