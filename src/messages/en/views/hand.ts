import { words } from '../words.ts';

/** Attention of matrices that are typed. */
export const hand = {
  door: 'Compute one by hand',
  page: 'On the bench',
  pages: { type: 'Matrices', steps: 'Step by step', practise: 'Numbers and practice' },
  examples: 'Worked examples',
  presets: {
    two: 'Two tokens',
    notebook: '笔 记 本',
    order: 'A B C',
    swapped: 'A C B',
  },
  draw: 'Draw at random',
  settings: 'How it is computed',
  heads: 'heads h',
  scaled: '÷ √d_k',
  masked: 'causal mask',
  positions: 'positions',
  matrices: { x: 'X', wq: 'W_Q', wk: 'W_K', wv: 'W_V', wo: 'W_O' },
  typed: 'X as typed',
  identity: 'left out: the identity',
  add: (matrix: string) => `Add ${matrix}`,
  leaveOut: (matrix: string) => `Leave out ${matrix}`,
  rowsOf: (matrix: string) => `Rows of ${matrix}`,
  columnsOf: (matrix: string) => `Columns of ${matrix}`,
  cellOf: (matrix: string, row: number, column: number) =>
    `${matrix}, row ${row}, column ${column}`,
  token: (row: number) => `Name of token ${row}`,
  paste: 'Paste CSV, JSON, NumPy or MATLAB into any cell. ↑ ↓ Enter move between cells.',
  unlinked: 'Too much for a link: it does not carry these matrices.',
  wrong: {
    empty: (row: number, column: number) => `Row ${row}, column ${column} is empty.`,
    words: (row: number, column: number, text: string) =>
      `Row ${row}, column ${column}: “${text}” is not a number.`,
    large: (row: number, column: number, text: string) =>
      `Row ${row}, column ${column}: “${text}” is too large; up to ±1000.`,
  },
  shape: {
    rows: (needed: number) => `It needs ${needed} rows to be multiplied.`,
    alike: (needed: number) => `It needs ${needed} columns: queries and keys are as wide.`,
    heads: (heads: number) => `Its columns cannot be shared among ${heads} heads.`,
    size: (rows: number, columns: number) => `At most ${rows} × ${columns}.`,
    outgrown: 'The results are too large to print. Take smaller numbers.',
  },
  pasted: {
    nothing: 'Nothing was pasted.',
    page: 'What was pasted is too long for a matrix. Nothing was changed.',
    ragged: (row: number, has: number, first: number) =>
      `Row ${row} of what was pasted has ${has} numbers, the first has ${first}. Nothing was changed.`,
    size: (rows: number, columns: number) =>
      `With what was pasted it would be ${rows} × ${columns}, which is too large. Nothing was changed.`,
  },
  waiting: 'There is nothing to compute yet. Look at the marked cells under “Matrices”.',
  step: 'Step',
  head: words.head,
  headChoice: 'Head',
  names: {
    x: 'X + positions',
    q: 'Q',
    k: 'K',
    v: 'V',
    scores: 'Q Kᵀ',
    scaled: '÷ √dₖ',
    masked: '+ mask',
    pattern: 'softmax',
    context: '× V',
    out: '× W_O',
  },
  hide: { one: 'Hide a cell a step', row: 'Hide a row a step', all: 'Hide all', none: 'Show all' },
  hideCell: (row: number, column: number, value: string) =>
    `Row ${row}, column ${column}: ${value}. Hide it`,
  answerTo: (step: string, row: number, column: number) =>
    `${step}, row ${row}, column ${column}: your number`,
  practiseHow:
    'Press a number to hide it, work it out, and type what it is; two decimals are enough.',
  score: (right: number, all: number) => `${right} of ${all} right`,
  right: 'Right.',
  notNumber: 'This is not a number.',
  wrongPlain: 'Not this one. Look at the row and the column that it is made of.',
  mistakes: {
    unscaled: 'The division by √d_k is forgotten.',
    scaled: 'It is divided by √d_k, which is switched off here.',
    unrooted: 'It is divided by d_k, not by its root.',
    unmasked: 'The mask is forgotten: later tokens are seen.',
    unplaced: 'The positions are forgotten.',
    transposed: 'A factor is transposed that should not be, or not transposed that should be.',
    swapped: 'This is the number of the cell with row and column swapped.',
    column: 'The column is normalised, not the row.',
    undivided: 'The powers of e are not divided by the sum of their row.',
    sign: 'The sign is wrong.',
  },
  at: (step: string, row: number, column: number) => `${step}, row ${row}, column ${column}: `,
  print: 'Print worksheet',
  sheetTitle: 'Attention by hand',
  keyTitle: 'Answer key',
  sheetText: 'Work out what is left blank, to two decimals.',
  given: 'Given',
  on: 'with',
  off: 'without',
  why: 'Can you get these numbers with a pencil?',
  whyText:
    'An attention head is a few matrix products, a division and a softmax. Nothing here comes from the model: you give X and the matrices. Every step is computed in double precision and shown like a step of the model’s own heads.',
  whyPredict:
    '<b>Predict first.</b> In “笔 记 本”, X meets itself without any W: which token gives itself the largest weight, and does any give itself the smallest? And in “A B C”: what becomes of A when B and C change places?',
  whySeen:
    '“记” gives itself the smallest weight of its row, 0.1554: long vectors win. A stays (2.8690, 3.8690) in both orders, until positions are added: then it is (3.5235, 3.5564) and (3.8196, 4.5168).',
};
