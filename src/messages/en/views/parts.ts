import { term } from '../../term.ts';
import type { Facts } from '../learn/explain.ts';

/** The parts of the model beside the heads, and what a head's sublayer ends with. */
export const parts = {
  /** Words come quoted. */
  stream: {
    question: (word: string) => `What does ${word} carry up?`,
    text: ({ dModel }: { readonly dModel: number }) =>
      `Every sublayer adds to these ${dModel} numbers and replaces none of them: the ${term('stream', 'residual stream')}. Here is the sum that this layer ends with, before its last LayerNorm.`,
  },
  sums: {
    entry: 'entry in the table',
    stays: 'above 0: it stays',
    cut: 'not above 0: it becomes 0',
    mean: (count: number) => `mean μ of the row’s ${count}`,
    spread: 'spread σ of the row',
    place: 'position, from 0',
    angle: 'angle, in radians',
  },
  /** As in steps; by part and step where several parts have the step. */
  explain: {
    normalized: {
      question: ({ row }: Facts) => `How are the numbers of ${row} brought to one scale?`,
      text: ({ row, dModel }: Facts) =>
        `${term('layerNorm', 'LayerNorm')} takes the ${dModel} numbers of ${row} by themselves: their mean μ is taken off, and what is left is divided by their ${term('variance', 'spread')} σ. Afterwards the row has mean 0 and spread 1. No other word has a say in it.`,
      aim: (_: Facts) =>
        `<b>Try.</b> One scale does not mean between −1 and 1: find a number further than 2 from 0.`,
    },
    normed: {
      question: ({ row }: Facts) => `What does ${row} hand to the next part?`,
      text: ({ dModel }: Facts) =>
        `Each of the ${dModel} numbers has a gain γ by which it is multiplied and a bias β that is added. Both are learnt, and the same for every word: so the model may undo what the norm did where that is worth it. The result is the next sublayer’s X.`,
    },
    'memory.normed': {
      question: ({ row }: Facts) => `What does the decoder read of ${row}?`,
      text: ({ dModel }: Facts) =>
        `The ${term('encoder', 'encoder')}’s last output: a row of ${dModel} numbers for each source word, computed once. Every ${term('cross', 'cross-attention')} of the decoder makes its <k>keys</k> and <v>values</v> from it, and nothing else of the source reaches the translation.`,
    },
    x: {
      question: ({ row }: Facts) => `What does the network get of ${row}?`,
      text: ({ row, dModel }: Facts) =>
        `Attention has brought the words together; in the ${term('feedForward', 'feed-forward network')} ${row} is on its own. These are its ${dModel} numbers after the norm before.`,
    },
    residual: {
      question: ({ row }: Facts) => `What becomes of ${row} in the sum?`,
      text: ({ row }: Facts) =>
        `The sublayer ${term('residual', 'replaces nothing')}: what it gives is added to its X, number by number. What ${row} was is still in the sum. LayerNorm is next.`,
    },
    pre: {
      question: ({ row }: Facts) => `Which hidden units does ${row} excite?`,
      text: ({ row, dModel, dFf }: Facts) =>
        `W_1 turns the ${dModel} numbers of ${row} into ${dFf}, and a bias is added to each. A column of W_1 is a pattern; the ${term('hiddenUnit', 'unit')} says how well the row fits it. The same ${dFf} patterns for every word, wherever it stands.`,
    },
    post: {
      question: ({ row }: Facts) => `Which units stay active for ${row}?`,
      text: (_: Facts) =>
        `${term('relu', 'ReLU')}: what is below 0 becomes 0, what is above stays as it is. Without this bend two matrices after each other would be no more than one.`,
      aim: (_: Facts) => `<b>Try.</b> Find a unit that is active for one word alone.`,
    },
    ffn_out: {
      question: ({ row }: Facts) => `What do the active units write for ${row}?`,
      text: ({ dModel, dFf }: Facts) =>
        `Every active unit adds its row of W_2, as often as it is active; units at 0 add nothing. So the ${dFf} hidden numbers become ${dModel} again, the width of X, to which they are added.`,
    },
    embed: {
      question: ({ row }: Facts) => `What does ${row} mean to begin with?`,
      text: ({ row, dModel }: Facts) =>
        `The ${term('embedding', 'embedding')} table has a row of ${dModel} learnt numbers for each word. That of ${row} is taken, whatever stands around it, and multiplied by √${dModel}: otherwise the position, whose numbers reach 1, would drown it.`,
    },
    position: {
      question: ({ row }: Facts) => `What does the place of ${row} add?`,
      text: (_: Facts) =>
        `${term('positional', 'Sines in even columns, cosines in odd ones')}, each pair with a longer wave than the one before. Nothing of it was learnt, and it does not depend on the word.`,
    },
    'embedding.x': {
      question: ({ row }: Facts) => `What is the X of ${row} made of?`,
      text: ({ row }: Facts) =>
        `Meaning plus place, number by number: the X with which ${row} enters the first layer. Every number of the model goes back to these two.`,
    },
    logits: {
      question: ({ column }: Facts) => `How much speaks for ${column} as the next word?`,
      text: ({ row, dModel, vocabulary }: Facts) =>
        `The decoder’s last row for ${row}, ${dModel} numbers, is multiplied with the embedding of every word: one ${term('logit', 'logit')} for each of ${vocabulary}. It is the same table that the words came in by. Shown are the words that some row thinks of first.`,
    },
    probs: {
      question: ({ column }: Facts) => `How likely is ${column}?`,
      text: ({ row, vocabulary }: Facts) =>
        `${term('softmax', 'Softmax')} over all ${vocabulary} words: e to the power of each logit, over the sum. In the row of ${row} they add up to 1, with those that are not shown. The likeliest is written.`,
    },
  },
};
