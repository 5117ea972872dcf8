import { term } from '../../term.ts';
import { words } from '../words.ts';

/** The view of one word's embedding. */
export const embedding = {
  title: (word: string) => `${word} becomes a row of X`,
  label: (word: string) => `From the embedding of ${word} to its row of X`,
  /** Beside the picture, read downwards. @param root √d_model */
  rows: {
    entry: (_root: string) => 'E',
    scaled: (root: string) => `${root} · E`,
    position: (_root: string) => '+ PE',
    sum: (_root: string) => '= X',
  },
  names: {
    entry: (_root: string) => 'its row of E',
    scaled: (root: string) => `${root} · E`,
    position: (_root: string) => 'its position',
    sum: (_root: string) => 'its row of X',
  },
  variances: 'Variance of the numbers',
  numbers: 'numbers',
  here: words.thisRow,
  all: words.allRows,
  position: 'PE',
  nearest: 'Nearest words',
  word: words.word,
  cosine: words.cosine,
  language: words.language,
  languages: words.languages,
  /** Words come quoted. */
  why: (word: string) => `What does the model begin with for ${word}?`,
  whyEntry: (word: string, id: number, count: number, dModel: number) =>
    `The ${term('embedding', 'embedding')} matrix E has ${count} learnt rows of ${dModel} numbers, one for each ${term('token', 'word')} it knows. ${word} is row ${id}: the same numbers wherever it stands, and whatever stands around it.`,
  /** @param before, after, place variances, printed */
  whyScale: (root: string, dModel: number, before: string, after: string, place: string) =>
    `<b>Enlarged.</b> Transposed, the same E makes the output words, and for that its numbers must be small: they began with ${term('variance', 'variance')} 1 ÷ ${dModel}, and have ${before} now. A position’s have ${place}: it would drown the word. Times ${term('dModel', '√d_model')} = ${root}, the variance is ${dModel} times as large, ${after}.`,
  whyPosition: (dimension: number) =>
    `<b>Added.</b> The ${term('positional', 'position')} is added, not put beside: there are no more numbers than before. At dimension ${dimension}:`,
  whyNearest: `<b>Nearest words.</b> The ${term('cosine', 'cosine')} says how alike two rows of E point, whatever their lengths: 1 is the same way, 0 at right angles. Words that were of use in the same places have come to lie near each other. Nobody told the model what a word means.`,
};
