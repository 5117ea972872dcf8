import { term } from '../term.ts';

/** Words come quoted. */
type Facts = {
  readonly row: string;
  readonly column: string;
  /** What the decoder writes after the row's word. */
  readonly next: string;
  readonly weight: string;
};

/** What a first visit opens on. */
export const opening = {
  link: (row: string, column: string, weight: string) => `${row} looks at ${column}: ${weight}`,
  whatToDo: (weight: string) => `Press → to see, step by step, where ${weight} comes from`,
  writing: {
    question: ({ next }: Facts) => `Where does the model look to write ${next}?`,
    text: ({ row, column, next, weight }: Facts) =>
      `The translation has come as far as ${row}; the word after it is ${next}. To find it, this head gives <w>${weight}</w> of its attention to ${column}. The line is as thick as that number is large.`,
  },
  reading: {
    question: ({ row }: Facts) => `Where does ${row} look?`,
    text: ({ row, column, weight }: Facts) =>
      `While the sentence is read, ${row} gives <w>${weight}</w> of this head’s attention to ${column}. The line is as thick as that number is large.`,
  },
  page: `Every ${term('head', 'head')} draws such lines between words. Here one of them is taken apart: from X, the words as numbers, by way of <q>Q</q>, <k>K</k> and <v>V</v>, to the <w>weight</w> and what it brings. A small ${term('transformer', 'Transformer')} computes all of it in this page, for the sentence above, which you can change.`,
};
