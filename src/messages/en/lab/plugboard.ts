import { words } from '../words.ts';

/** The board where a cross-attention is plugged in. Words come as they stand, numbers printed. */
export const plugboard = {
  presets: 'Ways to plug it in',
  preset: {
    right: 'As in the paper',
    self: 'Self-attention instead',
    asked: 'Queries from the encoder',
    apart: 'Keys and values apart',
  },
  stack: { encoder: words.encoder, decoder: words.decoder },
  plug: { q: words.query, k: words.key, v: words.value },
  plugFrom: (plug: string) => `Where the ${plug} comes from`,
  noCross:
    'Only cross-attention is fed from two places; here there is nothing to plug in otherwise.',
  toCross: 'To cross-attention',
  shapes: 'Whether the shapes fit',
  sum: 'x + out',
  fits: 'fits',
  fitsNot: 'does not fit',
  right: (queries: number, keys: number) =>
    `One row for each of the decoder’s ${queries} words, each with a weight for every one of the source’s ${keys}. This is the model as trained.`,
  self: (rows: number) =>
    `All shapes fit: ${rows} rows in, ${rows} rows out. But <b>nothing of the source comes in</b>; it is one more masked self-attention, by the cross-attention’s own matrices.`,
  apart: (keys: number, values: number) =>
    `Each row of weights has ${keys}, one for every key, and there are ${values} values. <b>A V cannot be computed</b>: keys and values must come in pairs.`,
  unaddable: (queries: number, stream: number) =>
    `The result has one row for each query: ${queries}. The decoder’s residual stream has ${stream}. <b>It cannot be added.</b>`,
  rows: (rows: number, asked: string, added: string) =>
    `Just now both have ${rows} rows, so nothing complains. But <b>it is the wrong word’s row</b>: what “${asked}” asked for is added to the row of “${added}”.`,
  values: (keys: number, weighed: string, given: string) =>
    `Just now there are ${keys} keys and ${keys} values, so nothing complains. But <b>the weight is another word’s</b>: what was given to “${weighed}” multiplies the value of “${given}”.`,
  toAccident: (rows: number) => `To the step where both have ${rows} rows`,
  noAccident: (source: number, target: number) =>
    `In this sentence that never happens to fit: the source has ${source} rows, the decoder ${target} at most.`,
  pattern: (head: number) => `Weights of head ${head}`,
  out: 'A V of this head',
  noOut: 'No result: A V has no shape.',
  addedTo: 'The rows of the residual stream that it is added to',
  cell: words.cell,
  feature: (word: string, feature: number, value: string) => `${word}, number ${feature}: ${value}`,
  words: 'What the words become',
  asTrained: 'The translation is the one above: nothing is changed.',
  noTranslation: 'No translation: a program would stop here with an error.',
  elsewhere: 'These numbers were not computed here, so no words can be computed from them.',
  computing: 'Computing the words …',
  kept: (layer: number, kept: number, all: number) =>
    `With layer ${layer} plugged in so, and the words before each being the same, ${kept} of ${all} rows still make the same word.`,
  staysLast: (word: string, before: string, after: string) =>
    `The last row still makes “${word}”: p was ${before} and is ${after}.`,
  changesLast: (word: string, before: string, after: string, instead: string, p: string) =>
    `The last row makes “${instead}” (p = ${p}) instead of “${word}”, whose p was ${before} and is ${after}.`,
  onlyHere: (rows: number) =>
    `No translation can be written this way: word by word the decoder has 1, 2, 3 … rows, and the shapes fit at ${rows} alone.`,
  thisLayer: (layer: number) => `Only layer ${layer} so`,
  everyLayer: 'All layers so',
  stopped: (words: number) => `… (stopped after ${words} words)`,
  unseen: 'All layers so: the source is never seen, and whatever is typed, these words come.',
  sentences: (sentences: readonly string[]) => sentences.join(' '),
  door: 'Plug queries, keys and values in otherwise',
  question: 'Why do queries come from the decoder?',
  predict:
    'Before you move a wire: if the queries came from the encoder, how many rows would the result have, and could it be added to the decoder’s?',
  text: 'Attention gives <b>one row for each query</b>. The decoder needs something for each of its own rows, so its rows ask; what they look at, and what they take from there, is the source: <k>keys</k> and <v>values</v> of the encoder’s output.',
  rowsText: (source: number, target: number) =>
    `Plugged the other way, the result has the source’s ${source} rows, and the decoder, which by the end has ${target}, cannot add them.`,
  accidentText:
    'Worse is when the two lengths happen to agree: no error, no warning, and every row goes to the wrong word. A sentence pair of equal length is the worst test of such code.',
  pairText:
    'Keys and values are two views of the same words: weight j was computed with <k>key</k> j and multiplies <v>value</v> j. From two sides there are not as many of one as of the other, or, by accident, there are, and the weight lands on a stranger.',
  selfText:
    'With all three from the decoder every shape fits, and the source is never seen. What one layer knew of it is gone, and whatever the others know still comes through; with all layers so, words come that translate nothing.',
  seenText:
    'Measured on 50 held-out sentences, English to French: with layer 1 as a self-attention 39 translations stay as they were, with layer 2 two, with layer 3 none. And where the lengths happen to agree, queries from the encoder in layer 1 change 1 word of 484, in layer 3 more than half.',
};
