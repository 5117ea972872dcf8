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
import { type Look, thousandths } from './tally.ts';

export type AlignmentScore = {
  sentences: number;
  /** The single cross-attention head with the least error. */
  best: { attention: string; head: number; error: number };
  /** Of the mean of all cross-attention heads. */
  mean: number;
};
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

/** Alignment error, from one teacher-forced pass over the pairs. */
export function measureAlignment(
  pairs: readonly Pair[],
  model: Model,
  vocabulary: Vocabulary,
): AlignmentScore {
  const { dimensions } = model;
  const heads = attentionsAt('cross', dimensions).length * dimensions.nHeads;
  let single: readonly Links[] = Array.from({ length: heads }, () => noLinks);
  let together: Links = noLinks;
  for (const { pair, looks } of attentionsOver(pairs, model, vocabulary)) {
    const { each, mean } = crossLinks(pair, looks.cross, single.length);
    single = single.map((links, head) => addLinks(links, each[head] ?? noLinks));
    together = addLinks(together, mean);
  }
  return {
    sentences: pairs.length,
    best: bestOf(single, dimensions),
    mean: thousandths(alignmentError(together)),
  };
}
