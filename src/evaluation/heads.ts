import type { Pair } from '../language/corpus.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import type { Model } from '../model/transformer.ts';
import {
  addLinks,
  alignmentError,
  type Links,
  linksOf,
  meanRow,
  noLinks,
} from './alignment-error.ts';
import { attentionsAt, attentionsOver } from './attentions.ts';
import { casesOf, type Place, places } from './cases.ts';
import { type HeadTable, tableOf, tallyOf, tell, thousandths } from './tally.ts';

export type AlignmentScore = {
  sentences: number;
  /** The single cross-attention head with the least error. */
  best: { attention: string; head: number; error: number };
  /** Of the mean of all cross-attention heads. */
  mean: number;
};
export type HeadScores = { sentences: number } & Record<Place, HeadTable>;
export type Measured = { readonly alignment: AlignmentScore; readonly heads: HeadScores };

/** Alignment error and the table of heads, from one teacher-forced pass over the pairs. */
export function measureHeads(
  pairs: readonly Pair[],
  model: Model,
  vocabulary: Vocabulary,
): Measured {
  const { dimensions } = model;
  const headsAt = (place: Place) => attentionsAt(place, dimensions).length * dimensions.nHeads;
  const tallies = places.map((place) => [place, tallyOf(headsAt(place))] as const);
  const single = Array.from({ length: headsAt('cross') }, () => noLinks);
  let together: Links = noLinks;
  for (const { pair, looks } of attentionsOver(pairs, model, vocabulary)) {
    const cases = casesOf(pair);
    const rows = { source: pair.source.length + 1, target: pair.target.length + 1 };
    for (const [place, tally] of tallies) {
      tell(tally, looks[place], cases[place], place === 'encoder' ? rows.source : rows.target);
    }
    const rowsOf = (head: number) => pair.target.map((_, row) => looks.cross(head, row));
    const all = single.map((_, head) => rowsOf(head));
    const gold = pair.alignment;
    for (const [head, rows] of all.entries()) {
      single[head] = addLinks(single[head] as Links, linksOf(rows, gold));
    }
    const mean = pair.target.map((_, row) => meanRow(all.map((rows) => rows[row] as Float32Array)));
    together = addLinks(together, linksOf(mean, gold));
  }
  const errors = single.map(alignmentError);
  const best = errors.indexOf(Math.min(...errors));
  const attention = attentionsAt('cross', dimensions)[Math.floor(best / dimensions.nHeads)];
  return {
    alignment: {
      sentences: pairs.length,
      best: {
        attention: attention?.path ?? '',
        head: best % dimensions.nHeads,
        error: thousandths(errors[best] as number),
      },
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
