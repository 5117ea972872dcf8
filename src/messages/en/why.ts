import { words } from './words.ts';

/** The column at the right: how a number comes about. */
export const why = {
  /** @param numbers that show it */
  found: (numbers: string) => `Found: ${numbers}`,
  waiting: 'As soon as the sentence has been read, its numbers are explained here.',
  title: 'How this number comes about',
  caption: (cell: string) => `Terms of ${cell}`,
  term: 'term',
  left: 'left factor',
  right: 'right factor',
  product: 'product',
  others: (count: number) => `${count} others`,
  all: (count: number) => `All ${count} in order`,
  largest: 'Largest first',
  head: (number: number) => `head ${number}`,
  ofHead: (number: number) => `The products of head ${number}`,
  total: 'sum',
  dot: { q: 'x · w', k: 'x · w', v: 'x · w', scores: 'q · k', context: 'a · v', out: 'c · w' },
  embedding: words.embedded,
  position: words.position,
  normalized: words.normalised,
  gain: 'gain',
  bias: 'bias',
  gainAndBias: 'gain and bias',
  lacking: (name: string) =>
    `These numbers came without ${name}, so this one cannot be taken apart.`,
  score: words.score,
  divided: 'score ÷ √d_k',
  mask: 'mask M',
  width: { dHead: 'one query, one key', dModel: 'one row of X', root: 'this root' },
  power: 'e to the power of score − largest',
  weight: words.weight,
  word: words.word,
  largestTaken:
    'The row’s largest score is subtracted first: the quotients stay the same, the powers stay small.',
};
