import { words } from '../words.ts';

/** The bench where the words of the sentence change places. Words come as they stand, numbers printed. */
export const order = {
  drawn: 'At random',
  reversed: 'Reversed',
  asWritten: 'As written',
  newOrder: 'New order',
  swap: 'Press this word and another: they change places',
  swapWith: (word: string) => `Change places with “${word}”`,
  looks: { placed: 'With positions', unplaced: 'Without positions' },
  translation: words.translation,
  translations: 'Translation of both orders, with positions and without',
  word: 'Word',
  chooseWord: (word: string) => `Show where “${word}” looks`,
  rowsApart:
    'For each word, how far its row of the memory is from its row in the new order: ‖a − b‖ ⁄ ‖a‖',
  rowsTitle: 'Rows of the memory apart, ‖a − b‖ ⁄ ‖a‖',
  mapsOf: (head: string) => `${head}, words put back as written:`,
  mapOwn: { placed: 'With positions, as written', unplaced: 'Without, as written' },
  mapBack: { placed: 'With positions, new order', unplaced: 'Without, new order' },
  cell: (query: string, key: string, weight: string) => `“${query}” looks at “${key}”: ${weight}`,
  verdict: (placed: string, unplaced: string) =>
    `Any number of the memory differs by at most <b>${placed}</b> with positions, by at most <b>${unplaced}</b> without.`,
  same: 'These words stand as they are written: there is nothing to compare.',
  misfit: (has: number, needed: number) =>
    `The order that was asked for is one of ${has} words, and this sentence has ${needed}: another is shown.`,
  readOtherwise:
    'Written in this order some of these words would be read as others. Put them in another order.',
  unknown: 'The sentence has words that the model does not know. Replace them to compare orders.',
  door: 'Put the words in another order',
  question: 'How would attention know the order of words?',
  predict:
    'Say first: without positions, which rows of the memory change when the words change places?',
  seen: (most: readonly [string, string], least: readonly [string, string], unplaced: string) =>
    `With positions the row of “${most[0]}” moved most, by ${most[1]} of its length, and that of “${least[0]}” least, by ${least[1]}. Without them no number of any row moved by more than ${unplaced}.`,
  seenSame: 'Without positions both orders have the same translation.',
  seenOther:
    'Without positions the two translations differ even so: two words were so close that rounding decided.',
  example: (given: string) =>
    `<b>The smallest example:</b> ${given} through one head, W = I, ÷ √2. What becomes of A in each order:`,
  toHand: 'Step by step, by hand',
  formula: String.raw`\mathrm{softmax}\!\left(\frac{PQ\,(PK)^{\top}}{\sqrt{d_k}}\right) PV = P\,\mathrm{softmax}\!\left(\frac{QK^{\top}}{\sqrt{d_k}}\right) V`,
  text: '<b>It would not.</b> A <q>query</q> meets every <k>key</k> the same way, wherever the words stand, and a weighted sum does not ask in which order it is summed. Where P changes the order of rows, it comes out in front: the same rows, in another order. Norm and feed-forward take one row at a time. So without positions all the encoder has is a bag of words; what differs is rounding.',
  placedText:
    'With <b>positions</b> each row has a number of its place added to every feature. The same word elsewhere is then another row, its queries and keys are others, and so are the weights.',
  repeatedText: (word: string) =>
    `“${word}” stands in this sentence more than once. Without positions those rows are one and the same.`,
  decoderText:
    'Both translations without positions come from the same rows, so they are the same too. The decoder has lost its own positions as well; only its mask still tells it how many words there are so far.',
};
