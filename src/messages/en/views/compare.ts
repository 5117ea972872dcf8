import { words } from '../words.ts';

/** The view of two sentences. Words come quoted or as they are, numbers printed. */
export const compare = {
  sentence: 'This sentence',
  translation: 'Its translation',
  other: 'The other sentence',
  otherTranslation: 'Translation of the other sentence',
  edit: 'Change a word here, or take a pair from above.',
  cut: '(cut at the longest the model can write)',
  unknown: (missing: readonly string[]) => `(the model does not know ${missing.join(', ')})`,
  pairs: 'Famous pairs',
  otherMoment: 'Moment of training of the other side',
  sameMoment: 'same moment',
  finished: 'finished model',
  after: (steps: string) => `after ${steps} steps`,
  chooseWord: (word: string) => `Ask about ${word}`,
  scope: 'Which rows of the heads',
  row: words.thisRow,
  all: words.allRows,
  by: 'Ranked by',
  byMoved: 'moved',
  byDecides: 'decides',
  head: 'which head',
  moved: 'weights moved',
  change: words.logitOf,
  share: (word: string, rival: string) => `of the way from ${word} to ${rival}`,
  columns: ['weights moved', words.logitChange, 'of the way to the other word'],
  rankingOf: (word: string) =>
    `For each head: how much of its weight lies elsewhere in the other sentence, and what its output from there does to ${word}`,
  rankingMoved:
    'For each head: how much of its weight lies elsewhere on the other side, at another moment of training',
  showHead: (head: string) => `Show head ${head}`,
  patching: (count: number) =>
    `Putting the output of ${count} heads from the other run into this one, each in a run of its own …`,
  failed: 'What the heads decide could not be computed.',
  apart: 'These numbers were not computed here, so no head can be tried.',
  lone: (row: string) =>
    `${row} is in this sentence only: the other has no row to put in its place.`,
  /** Parts of one sentence, one after the other. */
  told: (parts: readonly string[]) => `${parts.join('; ')}.`,
  stays: 'No head looks elsewhere',
  movers: (count: number, from: string, to: string) =>
    `${count} ${count === 1 ? 'head' : 'heads'} moved from ${from} to ${to}`,
  moversInAll: (count: number) => `${count} moved in all`,
  same: (word: string) => `both write ${word} here, so none decides a word`,
  nobody: (word: string, rival: string) => `none alone decides between ${word} and ${rival}`,
  one: (word: string, rival: string, head: string, share: string) =>
    `one decides between ${word} and ${rival}: ${head} (${share} of the way)`,
  several: (count: number, word: string, rival: string, head: string, share: string) =>
    `${count} decide between ${word} and ${rival}, most of all ${head} (${share} of the way)`,
  unmoved: (told: string) => `${told}, though its own weights hardly moved`,
  ownBoth: 'this one does both',
  ownMoved: 'this one only moved',
  ownDecides: 'this one decides, and did not move',
  ownNeither: 'this one does neither',
  ownAlso: 'this one did too',
  ownStays: 'this one did not',
  untried:
    'what a head decides is not asked, for the weights of one moment were not trained to read what it writes at another',
  weight: words.weight,
  less: 'difference',
  mapHere: 'this sentence',
  mapThere: 'the other',
  difference: 'other less this',
  loneKeys: 'in one only',
  loneRows: (rows: readonly string[]) => `Rows in one sentence only: ${rows.join(', ')}`,
  cell: words.cell,
  weights: (before: string, after: string) => `(${before} → ${after})`,
  why: 'What does one word change?',
  whyLook:
    '<b>Moved.</b> The two sentences are laid beside each other by what they have in common; an edited word takes the place of the one it replaces. Half the sum of all differences of a row says how much of its <w>weight</w> lies elsewhere.',
  whyDecide: (count: number) =>
    `<b>Decides.</b> The model reads this sentence again, ${count} times, each time with one head’s output, in the rows that both sentences have, taken from the other run. The words already written are held fixed. How far that moves the difference of the two words’ logits towards the other run’s is the head’s share.`,
  whyApart:
    '<b>The two need not agree.</b> A head can look at the same word as before and carry another <v>value</v> from there, because the difference is already in that word’s row, from the layers below. And a head can look elsewhere without any effect on the word written.',
  whyMoments:
    '<b>Two moments.</b> The other side may be the same model at another moment of its training, with this sentence or with another. Heads are then ranked by how far they moved and by nothing else: an output means something only to the weights that were trained along with it.',
  whyNot:
    '<b>Not a proof.</b> Two heads may say the same, so that neither is missed alone, and the shares need not add up to 100%. A head counts as decisive beyond a fifth of the way.',
};
