import { term } from '../../term.ts';
import { words } from '../words.ts';

/** What the comparison says of a row. Words come quoted, numbers printed. */
type Facts = {
  readonly word: string;
  readonly divided: { readonly weight: string; readonly bits: string };
  readonly undivided: { readonly weight: string; readonly bits: string };
};

/** A row's softmax beside itself, without ÷ √d_k. */
export const undivided = {
  show: 'Compare: softmax without ÷ √d_k',
  caption: (row: string) => `The weights of ${row}, divided and undivided`,
  word: words.word,
  divided: (root: string) => `÷ ${root}`,
  undivided: 'undivided',
  entropy: 'entropy, bits',
  told: ({ word, divided, undivided: without }: Facts) =>
    `<b>The order is unchanged:</b> ${word} is first both times. <b>The spread is not:</b> its <w>weight</w> is ${divided.weight} divided and ${without.weight} undivided, the ${term('entropy', 'entropy')} ${divided.bits} and ${without.bits} bits.`,
  scale: (count: number, even: string) =>
    `Entropy: 0 is all on one word, ${even} all ${count} alike.`,
  clearest: (row: string) => `Here the row of ${row} shows the difference most.`,
  alone:
    'Only one word may be looked at here. It gets everything, divided or not: point at a later row.',
};
