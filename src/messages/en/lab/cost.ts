import { words } from '../words.ts';

/** The bench that counts what a model costs. */
export const cost = {
  door: 'What do heads and W_O cost?',
  which: 'Sizes of which model',
  model: 'This model',
  base: 'Paper, base',
  big: 'Paper, big',
  long: '32 × 1,024 tokens',
  knobs: 'Sizes',
  /** Of each size: what it is. */
  knob: {
    layers: 'layers in each stack',
    dModel: 'width of a row',
    heads: 'heads',
    dKey: 'of a query and a key',
    dValue: 'of a value',
    dFf: 'hidden units',
    vocabulary: 'words',
    batch: 'sentences at once',
    tokens: 'tokens read, and as many written',
  },
  /** Sets a size apart from its symbol. */
  wrong: (most: string) => `A whole number from 1 to ${most}.`,
  table: 'What each part costs',
  part: 'part',
  parameters: 'parameters',
  operations: 'multiply-adds',
  parts: {
    embedding: 'Embedding, shared',
    encoderSelf: 'Encoder self-attention',
    encoderFfn: 'Encoder feed-forward',
    decoderSelf: words.maskedSelfAttention,
    decoderCross: words.crossAttention,
    decoderFfn: 'Decoder feed-forward',
    norms: words.addNorm,
    output: 'Output × Eᵀ',
  },
  total: 'all',
  times: (model: string) => `${model} × this model`,
  changes: (symbol: string) => `changed by ${symbol}`,
  heads: 'One attention',
  one: (width: string) => `one head ${width} wide, without W_O`,
  split: (heads: string, width: string) => `${heads} heads ${width} wide, without W_O`,
  joined: (heads: string) => `${heads} heads with W_O`,
  question: 'What does each part cost?',
  text: 'Multiplying m × k by k × n takes m · k · n <b>multiply-adds</b>. They are counted here for one forward pass over a translation that is already known. In FLOPs the numbers are twice as large. Softmax, norms and additions are left out; what a causal mask might save is not taken off.',
  headsText:
    '<b>Many heads cost no more than one.</b> Eight heads of 64 numbers take as many multiply-adds as one of 512: the width is split, not repeated. Only W_O comes on top.',
  crossing: (tokens: string) =>
    `<b>The square comes late.</b> Scores and weighted values grow with n², projections only with n. At these sizes the square costs more than all projections of an attention beyond ${tokens} tokens.`,
  paper:
    'The paper gives 65 and 213 million parameters for base and big; counted from the sizes in its Table 3, with 37,000 tokens, they are 63 and 214 million.',
  predict: 'Double d_model: which rows double, and which grow by less?',
  seen: (ffn: string, attention: string, parameters: string, operations: string) =>
    `Everything else as it is: parameters double in every row, but for feed-forward × ${ffn}, one of whose biases does not grow. Multiply-adds double too, except in <b>attention: × ${attention}</b>, because scores and weighted values do not ask how wide a word is. The whole model: parameters × ${parameters}, multiply-adds × ${operations}.`,
};
