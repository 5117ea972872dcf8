import { term } from '../../term.ts';
import { words } from '../words.ts';

const counted = (rows: number) => (rows === 1 ? '1 row' : `${rows} rows`);

/** The rows so far, and what a word more does to them. */
export const longer = {
  mask: 'Mask of the decoder’s self-attention',
  with: 'with the mask',
  without: 'without it',
  first: 'This is the first row: there is none before it to compare. Go one word on.',
  apart: 'These numbers were not computed here, so none can be computed with one word more.',
  failed: 'The two runs could not be computed.',
  same: (count: string, rows: number) =>
    `${count} numbers in ${counted(rows)} compared: not one differs.`,
  alike: (count: string, rows: number, greatest: string) =>
    `${count} numbers in ${counted(rows)} compared: they differ by ${greatest} at most, which is rounding.`,
  moved: (count: string, rows: number, greatest: string) =>
    `${count} numbers in ${counted(rows)} compared: they differ by up to ${greatest}.`,
  table: (word: string) => `Greatest difference in each row, before “${word}” was fed in and after`,
  row: 'row',
  words: 'input',
  self_attn: words.self,
  cross_attn: words.cross,
  ffn: 'FFN',
  output: words.logits,
  added: 'the new row',
  /** Words come marked. */
  sameRow: (word: string) => `The last layer’s row of ${word} in both runs, its first numbers:`,
  given: (rows: number) => counted(rows),
  why: (word: string) => `What does ${word} change in the rows before it?`,
  whyText: `Nothing. The ${term('mask', 'mask')} lets a row look at itself and at rows before it, in every layer: a word that comes later never reaches it. Feeding in one more word adds one row, and no other is computed differently.`,
  whyTraining: (rows: number) =>
    `<b>${term('teacherForcing', 'Teacher forcing')}.</b> So training need not write ${term('autoregression', 'word by word')}. It feeds in the right translation all at once, and one pass gives all ${rows} rows, each as if nothing came after it: the same numbers as step by step.`,
  whyWithout:
    '<b>Without the mask</b> every row sees what is written after it. All of them change with each new word, and in training each would just read off the word that it is to guess.',
  whyComputed:
    'Two runs are computed anew for this, each from its first word; no number is copied from one to the other. Sums may be added in another order, which can move a last digit.',
};
