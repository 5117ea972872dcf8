import { term } from '../../term.ts';
import { words } from '../words.ts';

/** The view of one word at two places. */
export const twice = {
  which: 'Which two places',
  /** Positions count from 0, as in the positions view. */
  places: (word: string, one: number, other: number) => `${word} ${one} · ${other}`,
  table: (word: string, one: number, other: number) =>
    `${word} at positions ${one} and ${other}: how alike the two rows are on their way`,
  choose: 'Points on the way',
  passed: words.after,
  cosine: words.cosine,
  usual: 'others',
  distance: 'apart',
  embedding: 'embedding alone',
  place: words.embedding,
  key: { pair: 'these two', usual: 'two different words, median' },
  stripsLabel: (word: string, name: string) => `Both rows of ${word}, ${name}`,
  row: (word: string, position: number) => `${word} ${position}`,
  difference: 'apart by',
  differenceName: 'the difference',
  none: 'No word stands twice here.',
  take: (text: string) => `Take “${text}”`,
  /** Words come quoted. */
  why: (word: string) => `Is ${word} the same at both places?`,
  whyOne: (word: string) =>
    `Before anything is added it is: one row of ${term('embedding', 'E')}, whoever stands beside ${word}. ${term('cosine', 'Cosine')} 1, distance 0.`,
  whyPlace: (cosine: string) =>
    `<b>Then the ${term('positional', 'position')} is added.</b> That alone makes two rows of it: cosine ${cosine}.`,
  whyParts: (first: string, last: string, usual: string) =>
    `<b>${term('attention', 'Attention')} makes the difference.</b> Each of the two looks at its own neighbours and takes from them: after the first layer the cosine is ${first}, after the last ${last}. Of two different words of this sentence the median there is ${usual}.`,
  whyMeaning:
    'So a row is not a word any more but a word in its place: the same noun as who does it and whom it is done to, the same article before two nouns.',
  whyTwo: 'What makes two of one word?',
  whyNone:
    'A word that stands at two places begins with the same row of E at both, and soon has two rows of its own. Take a sentence in which one does.',
};
