import type { Pair } from '../language/corpus.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import type { Model } from '../model/transformer.ts';
import type { Dimensions } from '../trace/dimensions.ts';
import {
  addLinks,
  alignmentError,
  type Links,
  linksOf,
  meanRow,
  noLinks,
} from './alignment-error.ts';
import { attentionsAt, attentionsOver, headAt } from './attentions.ts';
import { casesOf, type Place, places } from './cases.ts';
import { type HeadTable, type Look, tableOf, tallyOf, tell, thousandths } from './tally.ts';

export type AlignmentScore = {
  sentences: number;
  /** The single cross-attention head with the least error. */
  best: { attention: string; head: number; error: number };
  /** Of the mean of all cross-attention heads. */
  mean: number;
};
export type HeadScores = { sentences: number } & Record<Place, HeadTable>;
export type Measured = { readonly alignment: AlignmentScore; readonly heads: HeadScores };

/** What the rows of each cross-attention head link in one sentence, and those of their mean. */
function crossLinks({ target, alignment }: Pair, look: Look, heads: number) {
  const rowsOf = (head: number) => target.map((_, row) => look(head, row));
  const all = Array.from({ length: heads }, (_, head) => rowsOf(head));
  const mean = target.map((_, row) => meanRow(all.map((rows) => rows[row] ?? [])));
  return { each: all.map((rows) => linksOf(rows, alignment)), mean: linksOf(mean, alignment) };
}

function bestOf(single: readonly Links[], dimensions: Dimensions): AlignmentScore['best'] {
  const errors = single.map(alignmentError);
  const error = Math.min(...errors);
  const attentions = attentionsAt('cross', dimensions);
  return {
    ...headAt(errors.indexOf(error), attentions, dimensions.nHeads),
    error: thousandths(error),
  };
}

/** Alignment error and the table of heads, from one teacher-forced pass over the pairs. */
export function measureHeads(
  pairs: readonly Pair[],
  model: Model,
  vocabulary: Vocabulary,
): Measured {
  const { dimensions } = model;
  const headsAt = (place: Place) => attentionsAt(place, dimensions).length * dimensions.nHeads;
  const tallies = places.map((place) => [place, tallyOf(headsAt(place))] as const);
  let single: readonly Links[] = Array.from({ length: headsAt('cross') }, () => noLinks);
  let together: Links = noLinks;
  for (const { pair, looks } of attentionsOver(pairs, model, vocabulary)) {
    const cases = casesOf(pair);
    for (const [place, tally] of tallies) {
      const words = place === 'encoder' ? pair.source : pair.target;
      tell(tally, looks[place], cases[place], words.length + 1);
    }
    const { each, mean } = crossLinks(pair, looks.cross, single.length);
    single = single.map((links, head) => addLinks(links, each[head] ?? noLinks));
    together = addLinks(together, mean);
  }
  return {
    alignment: {
      sentences: pairs.length,
      best: bestOf(single, dimensions),
      mean: thousandths(alignmentError(together)),
    },
    heads: {
      sentences: pairs.length,
      ...(Object.fromEntries(tallies.map(([place, tally]) => [place, tableOf(tally)])) as Record<
        Place,
        HeadTable
      >),
    },
  };
}
