import { words } from '../words.ts';

/** The bench where a head's weights are written over. Heads and words come named, weights printed. */
export const edit = {
  replace: 'Put in place of it',
  scope: 'Which rows',
  scopes: { row: words.thisRow, head: words.allRows },
  choice: {
    uniform: 'even',
    identity: 'only itself',
    previous: 'the one before',
    argmax: 'largest only',
    only: 'this cell only',
    copy: 'head’s own',
    turned: 'transposed',
  },
  choiceWhy: {
    uniform: 'Uniform: every word that may be looked at gets the same weight',
    identity: 'Identity: each word looks at itself alone',
    previous: 'Previous: each word looks at the one before it alone; the first at itself',
    argmax: 'Argmax: all weight on the key that is heaviest as trained',
    only: 'All of the row’s weight on the chosen cell',
    copy: 'The weights that the head beside has as trained',
    turned: 'The weights of the head beside, rows and columns exchanged',
  },
  from: 'of head',
  fromHead: 'The head whose weights are taken',
  barred: {
    sides: (rows: number, keys: number) =>
      `Rows and columns are words of two sentences here, ${rows} × ${keys}: this needs the same words on both sides.`,
    mask: 'Transposed, all weights but the diagonal’s would lie on masked words.',
    masked: 'The chosen cell is masked.',
    row: 'One cell is in one row: choose “this row”.',
    same: 'These are the head’s own weights already: choose another head.',
  },
  sums: 'Rows that are changed',
  sum: { divided: '÷ Σ', kept: 'as given' },
  undo: 'Undo',
  redo: 'Redo',
  map: (head: string) => `Weights of ${head}, to be changed`,
  masked: (query: string, key: string) => `${query} may not look at ${key}: masked`,
  maskedHere: 'masked: this weight stays 0',
  weightOf: (query: string, key: string) => `Weight from ${query} to ${key}`,
  more: 'More weight',
  less: 'Less weight',
  notWeight: 'A weight is a number from 0 to 1.',
  divided: (given: string, sum: string, weight: string) => `${given} ÷ Σ ${sum} = ${weight}`,
  sumIs: (sum: string) => `Σ ${sum}`,
  wasTrained: (weight: string) => `as trained ${weight}`,
  full: 'A link can carry no more changes. This one was not made.',
  headChanges: (head: string, count: number) =>
    count === 1 ? `${head}: 1 change` : `${head}: ${count} changes`,
  showHead: (head: string) => `Look at head ${head}`,
  putBack: (head: string) => `Put back: ${head}`,
  waiting: (count: number) =>
    count === 1
      ? '1 change is of a word or head that is not here; it waits.'
      : `${count} changes are of words or heads that are not here; they wait.`,
  tells: { words: 'each word', maps: 'maps', heads: 'every head' },
  how: 'Drag a cell up or down, type a number, or put something in place of the row. The model as trained stays beside it.',
  movedHeads:
    'For each head: how much of a row’s weight lies elsewhere than as trained, on average',
  nothing: 'Nothing is changed yet.',
  door: 'Change a weight',
  question: 'What if it looked elsewhere?',
  text: 'Softmax’s weights of this head are written over, and all that comes after is computed anew: A V, the layers above, the words. Scores stay as they are, and so do all trained numbers. <b>A weight is not yet a cause:</b> only what changes when it does shows what it was for.',
  predict:
    'Choose a cell with much <w>weight</w>. Say first: if it were 0, would a word of the translation be another, and which?',
  predictions: {
    cell: 'One <w>weight</w> is another. Does a word change, or only its probability? And will later heads look elsewhere?',
    only: 'The row now mixes one <v>value</v> alone. Is that enough for its word?',
    uniform:
      'Every allowed word weighs the same. Was it the choice that counted, or only the mixture?',
    identity: 'Each word gets its own <v>value</v> back. Which words needed another one’s?',
    previous:
      'Each word gets the <v>value</v> of the one before. Is this what the head did anyway?',
    argmax: 'Only the heaviest <k>key</k> is left. Were the small <w>weights</w> of any use?',
    copy: 'The head looks where another one looks. Are the two interchangeable?',
    turned: 'Who looked is now looked at. Do columns of <w>weights</w> make rows?',
  },
  whys: {
    cell: 'A weight says how much of the key’s <v>value</v> goes into the row. <b>÷ Σ</b> divides the row by its sum, so that the others make room and the sum stays 1; <b>as given</b> leaves the row longer or shorter than any that the model was trained on.',
    only: 'With one weight of 1 the row is that word’s <v>value</v>, multiplied by W_O and added. Softmax never gets there: it leaves every word a little.',
    uniform:
      'A row of even weights is the mean of all values. If nothing happens, the head’s choice did not matter for this sentence, or other heads say the same.',
    identity:
      'A head whose weights are the identity mixes nothing: each row is multiplied by W_V and W_O, like a layer that looks at one word at a time.',
    previous:
      'Weights by place alone, whatever the words are: what a convolution does. Heads that had learnt just this lose nothing by it.',
    argmax:
      'Softmax is a soft maximum; this is the hard one. Often it is enough, and yet a model could not be trained with it: it has no slope to follow.',
    copy: '<w>Weights</w> say where to look, <v>values</v> what is taken along. The same weights with this head’s W_V and W_O fetch something else.',
    turned:
      'Each row of A sums to 1, its columns do not: transposed, some words are flooded and others starve. “Looks at” is no symmetric relation.',
  },
  beyond:
    'A row of the decoder is a place: what is changed there applies whenever that place is reached, whatever word stands in it by then. If the translation gets longer, rows beyond those shown follow even, itself and the one before as well; largest only and other heads’ weights have no numbers for them, and softmax goes on.',
  afterwards:
    'Numbers taken from a pattern are those of the model as trained, whatever else is changed.',
  widest: (head: string, moved: string) =>
    `Of the heads that were not changed, ${head} looks elsewhere the most: ${moved} of a row’s weight, on average.`,
  unmoved: 'No other head looks elsewhere.',
};
