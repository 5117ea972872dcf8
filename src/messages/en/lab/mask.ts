import { words } from '../words.ts';

/** The bench of the mask. */
export const mask = {
  door: 'Put the mask on in another way',
  row: 'Row',
  rows: 'This row with the mask put on in six ways',
  way: 'The mask',
  ways: {
    right: '−∞ before softmax',
    times: '× 0 before softmax',
    plus: '+ 0 before softmax',
    after: '× 0 after softmax',
    shared: '× 0 after softmax, ÷ Σ',
    input: '× 0 on the input',
  },
  sum: 'Σ row',
  late: 'on later words',
  leak: 'leak ‖Σ\u00a0αv‖',
  apart: 'output off by',
  keyWeight: (key: string) => `weight of ${words.quote(key)}`,
  same: (shared: string, input: string) =>
    `Weights that are the same: <b>× 0 after softmax, ÷ Σ</b> and <b>−∞</b> (largest difference ${shared}); <b>× 0 on the input</b> and <b>× 0 before softmax</b> (${input}).`,
  lastRow:
    'No word comes after this one: nothing is blocked, and all six are one. Choose an earlier row.',
  noMask:
    'No mask here: every key is allowed, and all six are one. The decoder’s self-attention has later words.',
  translations: 'Translated with the mask put on so in every layer of the decoder',
  translation: (way: string) => `Translation, ${way}`,
  computing: 'Decoding with each mask …',
  failed: 'They could not be computed.',
  elsewhere: 'These numbers were not computed here: nothing can be decoded with another mask.',
  question: 'How must the mask be put on?',
  predict: 'Multiply the scores of later words by 0 instead of adding −∞: what weight do they get?',
  text: '<b>0 is a score like any other.</b> Softmax takes e to the power of it: e⁰ = 1, often more than an allowed word gets. Adding 0 changes nothing at all. Only −∞ becomes e^(−∞) = 0.',
  afterText:
    '<b>After softmax it is too late</b>: the later words already stand in the denominator, and what they took is missing from the row. Divide the row by what is left of its sum, and the denominator cancels: the very weights that −∞ gives.',
  inputText:
    '<b>Hiding the inputs does not stop the weight from being spent.</b> A row of zeros has the key 0 and the score 0, so it gets the weight of × 0. Its value is 0 too: nothing leaks, but that weight buys nothing.',
  decodeText:
    'Written word by word, the newest row has no later words, whatever the mask. It is the rows before it that change, again with every new word; the newest row reads them from the second layer up.',
  hereText: (row: string, times: string, after: string) =>
    `Here, in the row of ${words.quote(row)}, × 0 leaves ${times} of the weight on later words; × 0 after softmax leaves a row that adds up to ${after}.`,
};
