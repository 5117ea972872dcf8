import { term } from '../../term.ts';
import { words } from '../words.ts';

/** The bench of the mask. */
export const mask = {
  which: 'What is tried with the row',
  tabs: { ways: 'Mask', maps: 'All rows', temperature: 'Temperature', dropout: 'Dropout' },
  doors: {
    ways: 'Put the mask on in another way',
    maps: 'See it on all rows',
    temperature: 'Make softmax colder or warmer',
    dropout: 'Drop some of the weights',
  },
  row: 'Row',
  rows: 'This row with the mask put on in six ways',
  maps: 'The whole map of the head with the mask put on in six ways',
  sums: (way: string) => `${way}: what each row adds up to`,
  sumsKey: 'Σ row, full at 1;',
  lateKey: 'of it on later words',
  rowTold: (sum: string, late: string, leak: string) => `Σ ${sum}\nlater ${late}\nleak ${leak}`,
  cell: words.cell,
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
  noMask: 'No mask here: every key is allowed, and all six are one.',
  toMasked: 'To the decoder’s self-attention',
  translations: 'Translated with the mask put on so in every layer of the decoder',
  translation: (way: string) => `Translation, ${way}`,
  computing: 'Decoding with each mask …',
  elsewhere: 'These numbers were not computed here: nothing can be decoded with another mask.',
  question: 'How must the mask be put on?',
  predict: 'Multiply the scores of later words by 0 instead of adding −∞: what weight do they get?',
  text: `<b>0 is a ${term('score', 'score')} like any other.</b> ${term('softmax', 'Softmax')} takes e to the power of it: e⁰ = 1, often more than an allowed word gets. Adding 0 changes nothing at all. Only −∞ becomes e^(−∞) = 0.`,
  afterText:
    '<b>After softmax it is too late</b>: the later words already stand in the denominator, and what they took is missing from the row. Divide the row by what is left of its sum, and the denominator cancels: the very weights that −∞ gives.',
  inputText:
    '<b>Hiding the inputs does not stop the weight from being spent.</b> A row of zeros has the key 0 and the score 0, so it gets the weight of × 0. Its value is 0 too: nothing leaks, but that weight buys nothing.',
  decodeText: `Written ${term('autoregression', 'word by word')}, the newest row has no later words, whatever the mask. It is the rows before it that change, again with every new word; the newest row reads them from the second layer up.`,
  hereText: (row: string, times: string, after: string) =>
    `Here, in the row of ${words.quote(row)}, × 0 leaves ${times} of the weight on later words; × 0 after softmax leaves a row that adds up to ${after}.`,
  temperature: {
    slider: 'Temperature',
    is: (word: string) => `T ${word === 'inf' ? '→ ∞' : word === '0' ? '→ 0' : `= ${word}`}`,
    rows: 'Softmax of this row at four temperatures',
    heading: 'softmax(s ÷ T)',
    cold: 'T → 0',
    trained: 'T = 1, as trained',
    hot: 'T → ∞',
    largest: 'largest',
    bits: 'entropy in bits',
    verdict: (keys: number, bits: string) =>
      keys === 1
        ? 'One key is allowed: it has all the weight at any temperature. Choose a later row.'
        : `From 0 bits, all on one key, to log₂ ${keys} = ${bits} bits, all ${keys} allowed keys alike.`,
    question: 'What does temperature do?',
    predict: 'Halve the temperature: does another key become the heaviest?',
    seen: (row: string, key: string, [weight, half]: readonly [string, string]) =>
      `In the row of ${words.quote(row)} the heaviest key is ${words.quote(key)}: ${weight} at T = 1, and ${half} at T = 0.5. It is still the heaviest.`,
    text: '<b>The order never changes</b>: every score is divided by the same number. Colder, the differences grow, until the greatest score takes everything, as argmax does. Warmer, they shrink, until all allowed keys weigh the same. What is blocked stays at 0.',
    rootText: (root: string) =>
      `<b>Dividing by √d_k is a temperature too</b>: here √d_k = ${root}, and T = 1 stands for what is left after it. Undivided scores would be at T = 1 ÷ √d_k.`,
    sureText:
      '<b>So a weight is no certainty.</b> One number, which nothing in the sentence asks for, makes the same scores look sure or undecided. The temperature of text generators is the same division, of the logits before the last softmax; greedy decoding does not notice it.',
  },
  dropout: {
    slider: 'Dropout',
    is: (p: string, draw: number) => `p = ${p}, draw ${draw}`,
    draw: 'Draw again',
    rows: 'Dropout of this row of weights',
    heading: 'The row',
    whole: 'without dropout',
    dropped: 'dropped',
    scaled: (factor: string) => `dropped, × ${factor}`,
    unscaledMean: (draws: number) => `mean of ${draws.toLocaleString('en')}, dropped`,
    mean: (draws: number) => `mean of ${draws.toLocaleString('en')}, × 1 ÷ (1 − p)`,
    sum: 'Σ row',
    verdict: (kept: number, all: number) => `${kept} of ${all} weights are kept in this draw.`,
    question: 'Why is what dropout keeps divided by 1 − p?',
    predict: 'Drop 30 % of the weights: what does the row add up to, on average?',
    seen: (
      row: string,
      draws: string,
      mean: string,
      scaled: string,
      [one, other]: [string, string],
    ) =>
      `The row of ${words.quote(row)}, p = 0.3: ${draws} draws add up to ${mean} on average, and divided by 1 − p to ${scaled}. The first two of them, divided, add up to ${one} and ${other}.`,
    text: 'Each weight is kept with probability 1 − p, so on average 1 − p of the row is left. In use nothing is dropped, and all that comes after would meet larger numbers than it was trained on. <b>Divided by 1 − p</b> during training, every weight is on average what it is in use.',
    rowText:
      '<b>On average only:</b> one row that dropout has gone over no longer adds up to 1. It may be all zeros, or add up to more than 1.',
    usedText:
      'The paper drops numbers of each sublayer’s output and of the embeddings, with p = 0.1; many programs drop attention weights as well. It belongs to training: in use p is 0. This model was trained without.',
  },
};
