import { term } from '../../term.ts';

/** What the explain column's texts speak about. Words come quoted. */
export type Facts = {
  readonly row: string;
  readonly column: string;
  /** The row's word asks about its own place. */
  readonly self: boolean;
  readonly dModel: number;
  readonly dHead: number;
  readonly heads: number;
  /** √d_k, as it is printed. */
  readonly root: string;
  readonly dFf: number;
  /** How many words there are to choose from. */
  readonly vocabulary: number;
};

/** What each step of a head does and why. Texts mark roles: <q>query</q>, <k>key</k>, <v>value</v>, <w>weight</w>, and <b>stress</b>. */
export const explain = {
  x: {
    question: ({ row }: Facts) => `What does ${row} bring with it?`,
    embedding: ({ dModel }: Facts) =>
      `Each ${term('token', 'word')} starts as one row of ${dModel} numbers: its entry in the ${term('embedding', 'embedding')} table, times √${dModel}, plus the ${term('positional', 'pattern of its position')}. <q>Q</q>, <k>K</k> and <v>V</v> are not three inputs: ${term('self', 'all three will be computed from this one X')}.`,
    norm: ({ dModel }: Facts) =>
      `Each word is one row of ${dModel} numbers: what the layer below has made of it, ${term('layerNorm', 'normalised')}. <q>Q</q>, <k>K</k> and <v>V</v> are not three inputs: ${term('self', 'all three will be computed from this one X')}.`,
    cross: (_: Facts) =>
      `${term('cross', 'Two texts meet')} here. <b>X</b> is the translation so far, a row for each word written. <b>${term('memory', 'memory')}</b> is the source sentence as the ${term('encoder', 'encoder')} understood it. <q>Queries</q> will come from X; <k>keys</k> and <v>values</v> from memory.`,
  },
  q: {
    question: ({ row }: Facts) => `What is ${row} looking for?`,
    text: ({ row, dModel, dHead }: Facts) =>
      `W_Q turns the ${dModel} numbers of ${row} into ${dHead}: its <q>${term('query', 'query')}</q>. Every column of W_Q reads all ${dModel} of them. So a ${term('head', 'head')} is not given a slice of the word; it takes its own view of the whole.`,
    cross: ({ row, dModel, dHead }: Facts) =>
      `Queries come from the ${term('decoder', 'decoder')}: W_Q turns the ${dModel} numbers of ${row} into a <q>${term('query', 'query')}</q> of ${dHead}. One row for each word written so far, so the result, too, will have one row per written word.`,
  },
  k: {
    question: ({ row }: Facts) => `What can ${row} be found by?`,
    text: ({ row, dHead }: Facts) =>
      `The same X again, through another matrix: W_K gives ${row} a <k>${term('key', 'key')}</k>, the label by which others find it. Keys have ${dHead} numbers, as queries do, so that the two can be multiplied.`,
    cross: ({ row, dHead }: Facts) =>
      `Keys come from the encoder: W_K turns the memory of ${row} into a <k>${term('key', 'key')}</k> of ${dHead} numbers. One row for each source word, computed once and used at every decoding step.`,
  },
  v: {
    question: ({ row }: Facts) => `What does ${row} hand over when it is asked?`,
    text: ({ row }: Facts) =>
      `The same X a third time, through W_V. The <k>key</k> decides how much ${row} is listened to; the <v>${term('value', 'value')}</v> is what it then says.`,
    cross: ({ row }: Facts) =>
      `Values come from the encoder as well. The <k>key</k> decides how much the translation listens to ${row}; the <v>${term('value', 'value')}</v> is what it then hears.`,
  },
  scores: {
    question: ({ row, column, self }: Facts) =>
      self ? `How well does ${row} ask for itself?` : `How well does ${row} ask for ${column}?`,
    text: ({ dHead }: Facts) =>
      `Each cell multiplies one <q>query</q> with one <k>key</k>, number by number, and ${term('dotProduct', `adds up the ${dHead} products`)}: the more alike the two point, the larger the ${term('score', 'score')}.`,
  },
  scaled: {
    question: ({ root }: Facts) => `Why divide by ${root}?`,
    text: ({ dHead, root, dModel }: Facts) =>
      `The more products are added, the wider sums ${term('variance', 'scatter')}: ${dHead} of them about √${dHead} = ${root} times as wide as one. ${term('scaled', 'Undivided')}, ${term('softmax', 'softmax')} would soon give everything to a single word, where it can hardly learn any more. The root is of ${term('dHead', `d_k = ${dHead}`)}, the length of a query, not of ${term('dModel', `d_model = ${dModel}`)}.`,
  },
  masked: {
    question: ({ row, column, self }: Facts) =>
      self ? `May ${row} look at itself?` : `May ${row} look at ${column}?`,
    blocked: ({ row, column }: Facts) =>
      `<b>No.</b> ${column} comes after ${row} and is not there yet. −∞ before ${term('softmax', 'softmax')} makes its <w>${term('weight', 'weight')}</w> exactly 0, and the row still adds up to 1. Setting the weight to 0 after softmax would not do: a part of the 1 would be lost.`,
    allowed: (_: Facts) =>
      `<b>Yes:</b> it is already there. Words that come later get −∞, and they get it before ${term('softmax', 'softmax')}: then their <w>${term('weight', 'weight')}</w> is exactly 0 and every row still adds up to 1.`,
    open: (_: Facts) =>
      `<b>Yes.</b> The whole sentence is there from the start, so every word may look at every word. Nothing is blocked: M is 0 everywhere and the scores stay as they are. Only the decoder’s self-attention needs a ${term('mask', 'mask')}; here the walk skips this step.`,
    cross: (_: Facts) =>
      `<b>Yes.</b> The source has been read to its end before the first word is written, so all of it may be looked at. Nothing is blocked: M is 0 everywhere and the scores stay as they are. Here the walk skips this step.`,
  },
  pattern: {
    question: ({ row, column, self }: Facts) =>
      self
        ? `How much of its attention does ${row} keep for itself?`
        : `How much of its attention does ${row} give to ${column}?`,
    text: ({ row }: Facts) =>
      `${term('softmax', 'Softmax')} works along a row: e to the power of each score, divided by the sum of the row. So ${row} shares out exactly 1. A column need not add up to 1.`,
    aim: (_: Facts) => `<b>Try.</b> Find a word whose column adds up to more than 1.`,
  },
  context: {
    question: ({ row }: Facts) => `What does ${row} collect?`,
    text: ({ row }: Facts) =>
      `The <w>${term('weight', 'weights')}</w> of ${row} mix the <v>${term('value', 'values')}</v>: each row of V times its weight, all ${term('context', 'added up')}. A weight near 1 copies that word’s value; even weights give the average of all.`,
    aim: (_: Facts) =>
      `<b>Try.</b> A large weight on a small value brings little. Find a number to which the largest weight does not bring most.`,
  },
  out: {
    question: ({ row, heads }: Facts) => `What do the ${heads} heads give back to ${row}?`,
    text: ({ dModel, dHead, heads }: Facts) =>
      `The ${term('multiHead', 'heads’ results')} stand side by side: ${heads} × ${dHead} = ${heads * dHead} numbers, this head’s framed. W_O mixes them into ${dModel}, the width of X, so that the result can be added to X. That sum then moves on.`,
  },
  residual: {
    question: ({ row }: Facts) => `What does ${row} go on with?`,
    text: ({ row, dModel }: Facts) =>
      `Attention replaces nothing: its output is added to X, number by number, by the ${term('residual', 'residual connection')}. What ${row} was is still in the ${term('stream', 'sum')}, and what the heads brought has come to it. ${term('layerNorm', 'LayerNorm')} is next, and brings these ${dModel} numbers to one scale.`,
    aim: (_: Facts) => `<b>Try.</b> Find a number of X whose sign the output has turned.`,
  },
};
