import { term } from '../../term.ts';
import { words } from '../words.ts';

/** The output words at one decoding step, which is counted as the word that it writes. */
export const output = {
  steps: 'Decoding steps',
  step: (number: number, word: string, probability: string) =>
    `Word ${number}: “${word}”, probability ${probability}`,
  fedIn: 'Fed in:',
  soFar: 'Written so far:',
  table: (number: number) => `Candidates for word ${number}, the likeliest first`,
  word: words.word,
  probability: words.probability,
  logit: words.logit,
  /** How long bars are: by their share of 1, or by its power of ten. */
  axis: 'Axis of the bars',
  linear: 'linear',
  logarithmic: 'logarithmic',
  produced: words.taken,
  others: (count: number) => `other ${count} words`,
  /** Words come quoted. */
  why: (word: string) => `What comes after ${word}?`,
  whyText: (word: string, words: number) =>
    `The ${term('decoder', 'decoder')}’s last row for ${word} is ${term('dotProduct', 'multiplied')} with all ${words} words of the ${term('vocabulary', 'vocabulary')}. Each product is a ${term('logit', 'logit')}; ${term('softmax', 'softmax')} over all of them makes <w>${term('probability', 'probabilities')}</w> that add up to 1.`,
  whyTaken: (word: string, probability: string) =>
    `The likeliest word is ${term('greedy', 'taken')}: ${word}, <w>${probability}</w>. It is ${term('autoregression', 'fed back in')}, and the next step begins.`,
  whyEnd: (eos: string, probability: string) =>
    `The likeliest word is ${eos}, <w>${probability}</w>: the ${term('special', 'token that ends a sentence')}. Decoding stops.`,
  whyTied: `A word is read and written with the same numbers: the output matrix is the ${term('embedding', 'embedding matrix')}, transposed. The two are tied, so nothing is learnt twice.`,
  whySure:
    '<b>Careful.</b> A high probability says how far the first word is ahead of the others, not how likely the translation is to be right.',
};
