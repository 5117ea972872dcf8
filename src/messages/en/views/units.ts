import { term } from '../../term.ts';
import { words } from '../words.ts';

/** The view of a feed-forward network's hidden units. */
export const units = {
  map: (units: number) => `The ${units} hidden units, a row a word`,
  mapLabel: 'Hidden units after ReLU: words in rows, units in columns',
  /** @param unit from 0 */
  cell: (word: string, unit: number, value: string) => `${word}, unit ${unit}: ${value}`,
  excited: (unit: number) => `What excites unit ${unit}`,
  strongest: (word: string) => `The units that ${word} excites most`,
  word: words.word,
  pre: 'before',
  post: 'after ReLU',
  alone: (word: string, standIn: string) => `If all but ${word} had the row of ${standIn}`,
  aloneTable: (word: string) => `How far each word moves if all but ${word} have another row`,
  input: 'row moves',
  output: 'FFN moves',
  lacking: 'These numbers came without the matrices, so nothing can be tried here.',
  /** Words come quoted. */
  why: (word: string) => `Which hidden units does ${word} excite?`,
  whyUnits: (word: string, count: number, all: number, strongest: string) =>
    `${count} of ${all}, most of all ${strongest}. The others are below 0 for ${word}, and ${term('relu', 'ReLU')} makes them 0.`,
  whyUnit: (unit: number) =>
    `<b>${term('hiddenUnit', `Unit ${unit}`)}</b> is a column of W₁ and a row of W₂. The column asks how far a word’s row points its way; as far as it does, the row of W₂ is added to the word. Here is which words of this sentence excite it.`,
  whySame: `<b>The same matrices for every word.</b> Words meet in ${term('attention', 'attention')} alone. In the ${term('feedForward', 'feed-forward network')} each goes by itself, as in a convolution of width 1.`,
  /** @param most differences, printed */
  whyTried: (word: string, standIn: string, output: string, attention: string) =>
    `<b>Tried, with the model’s own matrices:</b> every other word is given the row of ${standIn}. The FFN output of ${word} moves by ${output}. The same done to what this layer’s self-attention reads moves its output for ${word} by ${attention}.`,
  whyExact: (difference: string) =>
    `What is computed anew here differs from what the model computed by at most ${difference}.`,
};
