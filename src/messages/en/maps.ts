/** The maps of all heads and the links between words. */
export const maps = {
  attentions: 'Which attention',
  encoder: 'Encoder',
  masked: 'Masked decoder',
  cross: 'Cross',
  weight: 'weight',
  /** One cell of a pattern, in words. */
  cell: (query: string, key: string, weight: string) => `${query} → ${key} ${weight}`,
  blocked: (query: string, key: string) => `${query} → ${key}: not there yet, always 0`,
  map: (layer: number, head: number) =>
    `Pattern of layer ${layer}, head ${head}: queries in rows, keys in columns`,
  everyHead: 'Every head of this attention',
  headMap: (layer: number, head: number) => `Layer ${layer}, head ${head}`,
  headEntropy: (bits: string) => `mean entropy ${bits} bits`,
  layer: (layer: number) => `Layer ${layer}`,
  head: (head: number) => `Head ${head}`,
  entropy: (bits: string) => `H ${bits}`,
  rowSum: 'Σ',
  rowSums: 'Sum of each row',
  walk: 'Walk through this head',
  queries: 'Queries',
  keys: 'Keys',
  links: (layer: number, head: number) => `Links of layer ${layer}, head ${head}`,
  linkLegend: 'weight = thickness and strength',
  hidden: (least: string) => `below ${least} not drawn`,
  notYet: 'not produced yet',
  asQuery: (word: string) => `${word} as a query`,
  asKey: (word: string) => `${word} as a key`,
  table: 'All weights as a table',
  whyHeads: (word: string) => `Where does “${word}” look, in every head?`,
  whyHeadsText: (keys: number) =>
    `Every small map is one head's softmax: a row per query, a column per key, 0 to 1 in all of them alike. Each row adds up to 1, a column need not. H is the mean entropy of the rows: 0 bits when each word looks at one word only, ${Math.log2(keys).toFixed(2)} bits when it spreads evenly over all ${keys} keys.`,
  whyHeadsTry:
    'Look for a bright diagonal (a word looks at itself, or at its neighbour) and for a bright column (everyone looks at the same word). Some heads do nothing one can name.',
  whyLinks: (word: string) => `Where does “${word}” look?`,
  whyLinksText: (word: string) =>
    `One line per pair of words; its thickness is the attention weight. All lines that leave “${word}” add up to 1. How many arrive at a word is not fixed.`,
  whyLinksKey: (word: string) =>
    `“${word}” is looked at from here. These numbers come from different rows, so they need not add up to 1.`,
  most: (word: string, weight: string) => `Most of all: “${word}”, ${weight}`,
  self: 'The word itself stands on both sides: a query may look at its own key.',
};
