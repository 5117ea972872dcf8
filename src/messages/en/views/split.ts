import { term } from '../../term.ts';
import { words } from '../words.ts';

/** The view of one projection for all heads beside one a head. */
export const split = {
  which: 'Which projection',
  one: (name: string) => `One ${name}, cut into heads`,
  each: (name: string, heads: number) => `${heads} small ones, ${name} of each head`,
  head: words.head,
  input: 'X',
  memory: words.memory,
  /** @param shape such as 64 × 64 */
  label: (name: string, shape: string) => `${name}, ${shape}`,
  same: (numbers: string) => `${numbers} numbers computed twice: not one differs.`,
  differ: (numbers: string, apart: string) =>
    `${numbers} numbers computed twice: the largest difference is ${apart}.`,
  engine: (apart: string) => `The model’s own run differs from this by ${apart} at most: rounding.`,
  cell: (row: string, head: number, feature: number, value: string) =>
    `${row}, head ${head}, number ${feature}: ${value}`,
  door: 'One matrix for all heads, or one each?',
  question: 'One big matrix, or a small one for each head?',
  /** @param name W_Q, say */
  text: (name: string, dModel: number, heads: number, dHead: number) =>
    `The paper gives each ${term('head', 'head')} a ${name} of its own, ${dModel} × ${dHead}. Programs keep the ${heads} of them side by side in one matrix of ${dModel} × ${heads * dHead}, multiply once, and cut the result into ${heads} parts of ${dHead} columns. Both are computed here.`,
  why: 'A column of a product depends on that column of the right factor and on no other. So it comes out the same, alone or beside the columns of other heads.',
  notCut:
    '<b>X is not cut.</b> Every head reads every number of each word; only its columns of W are its own.',
  predict: 'Point at a number above: where does it stand below, and in which head?',
  seen: (
    row: string,
    [column, above]: readonly [number, string],
    [head, number, below]: readonly [number, number, string],
  ) =>
    `“${row}”: number ${column} above is ${above}; in head ${head} below, number ${number} is ${below}.`,
};
