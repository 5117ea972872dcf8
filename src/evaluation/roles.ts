import type { Pair } from '../language/corpus.ts';
import { languagesOf } from '../language/direction.ts';
import { sentencesIn } from '../language/reading/sentences.ts';
import { joinTokens, tokenize } from '../language/tokenizer.ts';
import {
  type MeasuredHeads,
  type MeasuredRoles,
  type Place,
  places,
  roles,
} from '../trace/roles.ts';
import { judgeAll } from '../training/evaluation.ts';
import { attentionsAt, attentionsOver } from './attentions.ts';
import { casesOf } from './cases.ts';
import type { Asked } from './measure.ts';
import { heldOutSet, type Scope } from './sets.ts';
import { type Showcase, showcase, shownOf } from './shown.ts';
import { evenBits, tableOf, tallyOf, tell } from './tally.ts';

/** The sentence as it is written, where the page would read the same words in one sentence. */
function textOf({ source }: Pair, { direction }: Scope): string | null {
  const language = languagesOf(direction).source;
  const text = joinTokens(source, language);
  const read = tokenize(text, language).map((token) => token.text);
  const same = read.length === source.length && read.every((word, at) => word === source[at]);
  return same && sentencesIn(text, language).length === 1 ? text : null;
}

/** Those that the page can show as they were measured: read alike, and translated so. */
function showable(pairs: readonly Pair[], { scope, model }: Asked): ReadonlyMap<Pair, string> {
  const judged = judgeAll(pairs, model, scope.vocabulary);
  return new Map(
    judged.flatMap(({ pair, right }): [Pair, string][] => {
      const text = right ? textOf(pair, scope) : null;
      return text === null ? [] : [[pair, text]];
    }),
  );
}

type Measuring = { readonly tally: ReturnType<typeof tallyOf>; readonly best: Showcase };

function measuredAt(
  place: Place,
  { tally, best }: Measuring,
  textAt: (pair: Pair) => number,
): readonly [Place, MeasuredRoles] {
  const table = tableOf(tally);
  const kinds = table.kinds.map((kind) => roles.indexOf(kind));
  const examples = shownOf(best, { kinds, heads: tally.heads }, textAt);
  return [place, { ...table, even: evenBits(tally), examples }];
}

/** What every head does over held-out sentences, and for each of that a sentence that shows it. */
export function measureRoles(asked: Asked): Omit<MeasuredHeads, 'model' | 'weights'> {
  const { scope, model, sentences, seed } = asked;
  const { pairs } = heldOutSet(scope, { count: sentences, seed });
  const shown = showable(pairs, asked);
  const headsAt = (place: Place) =>
    attentionsAt(place, model.dimensions).length * model.dimensions.nHeads;
  const all = places.map(
    (place) => [place, { tally: tallyOf(headsAt(place)), best: new Map() }] as const,
  );
  for (const { pair, looks } of attentionsOver(pairs, model, scope.vocabulary)) {
    const cases = casesOf(pair);
    for (const [place, { tally, best }] of all) {
      const rows = 1 + (place === 'encoder' ? pair.source : pair.target).length;
      tell(tally, looks[place], cases[place], rows);
      const told = { look: looks[place], cases: cases[place], heads: tally.heads };
      if (shown.has(pair)) showcase(best, pair, told);
    }
  }
  const texts: string[] = [];
  const textAt = (pair: Pair) => {
    const text = shown.get(pair) as string;
    if (!texts.includes(text)) texts.push(text);
    return texts.indexOf(text);
  };
  const tables = all.map(([place, measuring]) => measuredAt(place, measuring, textAt));
  const told = Object.fromEntries(tables) as Record<Place, MeasuredRoles>;
  return { sentences: pairs.length, seed, texts, ...told };
}
