import { term } from '../../term.ts';
import { words } from '../words.ts';

/** The maps of all heads. */
export const heads = {
  attentions: 'Which attention',
  encoder: words.encoder,
  masked: 'Masked decoder',
  cross: 'Cross',
  weight: words.weight,
  /** Between a query and the key it looks at. */
  to: 'to',
  /** One cell of a pattern, in words. */
  cell: (query: string, key: string, weight: string) => `“${query}” to “${key}”: ${weight}`,
  blocked: (query: string, key: string) => `“${query}” to “${key}”: not there yet, always 0`,
  map: (layer: number, head: number) =>
    `Pattern of layer ${layer}, head ${head}: queries in rows, keys in columns`,
  everyHead: 'Every head of this attention',
  headMap: (layer: number, head: number) => `Layer ${layer}, head ${head}`,
  headEntropy: (bits: string) => `mean entropy ${bits} bits`,
  entropy: (bits: string) => `H ${bits}`,
  walk: 'Walk through this head',
  layer: words.layer,
  head: words.head,
  /** Below the explanation of one row. */
  whyHeads: (most: string, keys: number) =>
    `<b>All heads.</b> Each small map is one head, coloured from 0 to 1 like all others. H is the ${term('entropy', 'mean entropy')} of its rows: 0 bits when each word looks at a single word, ${most} bits when it looks at all ${keys} alike. Point at a cell: the same cell is framed in every head.`,
  /** Each row of a causal head sees one key more than the row before. */
  whyMaskedHeads: (most: string, rows: number) =>
    `<b>All heads.</b> Each small map is one head, coloured from 0 to 1 like all others. H is the ${term('entropy', 'mean entropy')} of its ${rows} rows: 0 bits when each word looks at a single word. Row i sees only i keys: log₂ i bits when it looks at all of them alike, ${most} on average. Point at a cell: the same cell is framed in every head.`,
  whyShapes:
    '<b>Look for</b> a bright diagonal (words look at themselves or at a neighbour) and for a bright column (all look at one word). Some heads do nothing that has a name.',
};
