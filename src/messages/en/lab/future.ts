import { words } from '../words.ts';

/** The decoder without its causal mask. Words come as they stand, numbers printed. */
export const future = {
  door: 'Take the causal mask off',
  which: 'Where the missing mask shows',
  tabs: { forced: 'All words given', steps: 'Word by word', trained: 'Trained without it' },
  layer: words.layer,
  computing: 'Computing without the mask …',
  failed: 'That could not be computed without the mask.',
  elsewhere:
    'These numbers were not computed here, so nothing can be computed from them without the mask.',
  sentences: (sentences: readonly string[]) => sentences.filter((one) => one !== '').join(' '),
  aheadTitle: 'Layer 1: weight on later words, of the head that gives most',
  aheadLabel: 'Weight that layer 1 gives later words',
  aheadCell: (row: string, key: string, weight: string) =>
    `${row} looks ahead at ${key}: ${weight}`,
  notLater: (row: string, key: string) => `${key} does not come after ${row}`,
  apartTitle: 'How far each row is from itself with the mask, after layer',
  apartLabel: 'How far each row is from itself with the mask',
  apartCell: (row: string, layer: number, apart: string) =>
    `${row} after layer ${layer}: ${apart} at most`,
  forcedVerdict: (rows: number, first: number, second: number) =>
    `The same ${rows} words fed in, the same weights, no mask: layer 1 hands on <b>${first} of ${rows} rows changed</b>, layer 2 ${second}. The last row alone has nothing after it.`,
  rowAhead: (row: string, head: number, key: string, weight: string) =>
    `“${row}”: head ${head} of layer 1 gives ${weight} to “${key}”, which comes later.`,
  rowLast: (row: string) =>
    `“${row}” is the last row: nothing comes after it, so layer 1 leaves it as it was; from layer 2 on it reads rows that have changed.`,
  rowMoved: (apart: readonly string[]) =>
    `Its numbers move by up to ${apart.join(', ')}, layer after layer.`,
  rowWord: (word: string, before: string, after: string) =>
    `p(${word}) was ${before} and is ${after}.`,
  mask: 'Whether the mask is on',
  masks: { without: 'Without the mask', with: 'With the mask' },
  stepsTitle: (layer: number) => `Layer ${layer} (rows ↓, steps →)`,
  stepsLabel: (layer: number) =>
    `Layer ${layer}: how far each row is from the step before. Rows down, steps across`,
  stepsVerdict: (again: number, rewritten: number, first: number, second: number, steps: number) =>
    `A row that was there before is computed again ${again} times, and <b>${rewritten} times it has become another</b>. The newest row (the diagonal) differs from the masked model’s in ${first} of ${steps} steps after layer 1, and in ${second} after layer 2.`,
  keptVerdict: (again: number, greatest: string) =>
    `A row that was there before is computed again ${again} times and is <b>never another</b> (${greatest} at most). So its keys and values may be kept.`,
  notYet: (row: string, number: number) =>
    `“${row}” is not there yet when word ${number} is written.`,
  newest: (layer: number, row: string, apart: string) =>
    `Layer ${layer}: “${row}” is new, and the same as with the mask (${apart}).`,
  newestOther: (layer: number, row: string, apart: string) =>
    `Layer ${layer}: “${row}” is new, and ${apart} from the same row with the mask.`,
  same: (layer: number, row: string, apart: string) =>
    `Layer ${layer}: “${row}” is as at the step before (${apart}).`,
  again: (layer: number, row: string, apart: string) =>
    `Layer ${layer}: “${row}” is written anew, ${apart} from the step before.`,
  figures: {
    caption: (sentences: number) =>
      `Two small models, English → French, one with the mask, trained alike for 1,500 steps; ${sentences} held-out sentences`,
    masked: 'trained with it',
    unmasked: 'trained without',
    loss: 'Loss, the words before given (nats a word)',
    right: 'Words right, the words before given',
    whole: 'Sentences right, the words before given',
    alone: 'Sentences right, written by itself',
  },
  here: (text: string) => `The one without, live: “${text}”`,
  toldVerdict: (right: number, words: number) =>
    `Fed the whole translation, it is right about <b>${right} of ${words} words</b>:`,
  toldCaption: 'Probability of each word, the whole translation fed in',
  toldWord: words.word,
  aloneVerdict: 'By itself, each word fed back as it is written, it writes:',
  whys: {
    forced: {
      question: 'What does a row see without the mask?',
      predict:
        'Before you look: all words are fed in at once and the mask is off. Which rows come out of layer 1 changed, and which one does not?',
      texts: [
        'Without the mask every row has weight for every word fed in, <b>later ones too</b>. Softmax shares out the same 1: what later words take is missing elsewhere, and their values are added.',
        'The last row has nothing after it. In layer 1 its keys are words and positions alone, which nobody has changed: it comes out the same, to rounding. From layer 2 on its keys are the other rows, and they have changed.',
        'The row that has to say a word is fed the word before it, and the word itself stands in the very next row: <b>the answer is among its keys</b>.',
      ],
    },
    steps: {
      question: 'Why may keys and values be kept?',
      predict:
        'Before you look: a word is added at the end. With the mask off, which of the rows before it change, and in which layer?',
      texts: [
        'With the mask a row depends on what stands before it alone. A word more changes no row that is there, so its <k>keys</k> and <v>values</v> are computed once and kept.',
        'Without it each new word is a later word for all the rows before it: <b>they are written anew at every step</b>, already in layer 1. Keys and values that were kept would be those of rows that are no longer there; so here nothing is kept.',
        'The newest row has nothing after it. In layer 1 it is what it is with the mask: its keys are words, which do not change. From layer 2 on its keys are rewritten rows, and it changes too.',
      ],
    },
    trained: {
      question: 'Why does an excellent loss mean nothing here?',
      predict:
        'Before you look: a model is trained with every later word in sight. What will its loss be, and what will it write when there is no later word yet?',
      texts: [
        'In training the whole translation is fed in at once. Without the mask the row that has to say the next word can look at it: <b>copying the word one place to the right</b> brings the loss near 0, and little is learnt of translating.',
        'Writing by itself, the newest row has no next word to copy, and never learnt another way to find it: what comes is a sign that it was fed, again and again. The loss was measured with the same leak, so it could not tell.',
        'The twin differs in the mask alone: same sentences, same initial weights, same steps. Its loss is twelve times as high and honest: the share of sentences that it gets right when told the words is the share that it writes by itself.',
      ],
    },
  },
};
