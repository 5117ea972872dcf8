import { words } from '../words.ts';

/** The view that asks whether a weight is importance. Words come quoted, numbers printed. */
export const importance = {
  key: words.key,
  weight: words.weight,
  length: '|α·v|',
  /** @param word not quoted */
  change: (word: string) => `change of p(${word})`,
  logit: words.logitOf,
  caption: (row: string, word: string) =>
    `For each key of ${row}: its weight, the length of what it adds, and how the probability of ${word} changes if its edge is cut`,
  choose: (key: string) => `Point at ${key}`,
  columns: [words.weight, '|α·v|', 'p as it is', 'p if cut', 'change of p', words.logitChange],
  others: 'The other weights of the row',
  stay: 'others stay',
  share: 'others share it',
  moved: 'How the effect of a cut is measured',
  probability: 'p',
  logits: words.logit,
  cutting: (all: number, done: number) =>
    `Cutting ${all} edges, each in a run of its own${done > 0 ? `: ${done} done` : ''} …`,
  failed: 'The cuts could not be computed.',
  apart: 'These numbers were not computed here, so no edge can be cut.',
  /** @param most at most so much */
  none: (word: string, key: string, weight: string, most: string) =>
    `No edge of this row decides ${word} alone: cutting one moves its probability by ${most}. The heaviest weight is on ${key} (${weight}).`,
  atMost: (number: string) => `${number} at most`,
  /** What is less than a number that is printed. */
  below: (number: string) => `less than ${number}`,
  pushed: (key: string, change: string) =>
    `The word’s logit moves most without ${key}: by ${change}.`,
  same: (word: string, key: string, weight: string, from: string, to: string) =>
    `The heaviest weight, on ${key} (${weight}), is also the edge that matters most: without it the probability of ${word} goes from ${from} to ${to}.`,
  more: (word: string, key: string, weight: string, from: string, to: string) =>
    `The heaviest weight is on ${key} (${weight}): without it the probability of ${word} goes from ${from} to ${to}.`,
  moreBy: (key: string, weight: string, to: string) =>
    `The edge to ${key} (${weight}) does more: without it, ${to}.`,
  other: (key: string, weight: string, change: string) =>
    `The heaviest weight is on ${key} (${weight}), and cutting it does next to nothing (${change}).`,
  otherBy: (word: string, key: string, weight: string, from: string, to: string) =>
    `The edge that matters is ${key} (${weight}): without it the probability of ${word} goes from ${from} to ${to}.`,
  longest: (key: string, length: string, heaviest: string) =>
    `Most is added by ${key}: |α·v| is ${length} there, and ${heaviest} for the heaviest.`,
  elsewhere: {
    change: (word: string, change: string) =>
      `Watch ${word}: one of these cuts moves it by ${change}`,
    logit: (word: string, change: string) =>
      `Watch ${word}: one of these cuts moves its logit by ${change}`,
  },
  /** Sentences, one after the other. */
  told: (sentences: readonly string[]) => sentences.join(' '),
  weights: 'Weights α',
  lengths: 'What is added, |α·v|',
  changes: { change: 'Change of p if cut', logit: 'Change of the logit if cut' },
  every: 'And in every row?',
  cutEvery: (count: number) => `Cut all ${count} edges`,
  stop: 'Stop',
  matter: (count: number, all: number) =>
    `${count} of ${all} edges move their word’s probability by 0.01 or more.`,
  strongest: (query: string, key: string, change: string) => `Most: ${query} → ${key}, ${change}`,
  cell: words.cell,
  lacking: 'These numbers came without W_O, so what each edge adds is not known.',
  door: 'Is weight importance?',
  why: (row: string, word: string) => `Which edge of ${row} decides ${word}?`,
  whyWeight:
    'A <w>weight</w> says how much of a word’s <v>value</v> is taken. It does not say how long that value is, or what comes of it. So each edge, from a query to a key, is measured in three ways.',
  whyLength:
    '<b>|α·v|</b> is the length of the vector that the head adds for this one key, its <v>value</v> taken through this head’s rows of W_O.',
  whyCut: (word: string, count: number) =>
    `<b>If cut:</b> the model runs ${count} times, each time with one weight of this row at 0 and the words already written held fixed, and says how likely ${word} still is.`,
  whyStay:
    '<b>Others stay, or share it.</b> While they stay, a cut takes away exactly the vector that the middle bar measures, and the row sums to less than 1. If they share what was cut, the row is a softmax without that key, and the other words count for more: two things change at once.',
  whyIdle:
    '<b>A heavy weight can be idle.</b> Weights must sum to 1 even where a head has nothing to say. It may then leave them on a word whose value is short, such as <eos> or a full stop.',
  /** @param own length of its value, before the weight */
  whyHere: (key: string, own: string, median: string) =>
    `Here the heaviest weight is on ${key}. Its value, |v·W_O|, is ${own} long; half of this row’s values are longer than ${median}.`,
  whyNotAlone: (heads: number) =>
    `<b>Nothing happened?</b> That does not prove that the edge says nothing: another of the ${heads} heads may say the same. A cut only tells what this edge adds to all the rest.`,
};
