import { words } from '../words.ts';

/** The bench that counts what a model costs. */
export const cost = {
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
  question: 'What costs how much?',
  text: 'A product of m × k and k × n is m · k · n <b>multiply-adds</b>; that is what is counted here, for one forward pass whose words are told. Who counts FLOPs counts twice as many. Softmax, norms and additions are left out, and what a causal mask might save.',
  headsText:
    '<b>Many heads cost no more than one.</b> Eight heads of 64 numbers multiply as often as one of 512: the width is split, not repeated. Only W_O comes on top.',
  crossing: (tokens: string) =>
    `<b>The square waits.</b> Words looking at words cost n² per head, projections only n. With these sizes the square is the larger part from ${tokens} tokens on.`,
  paper:
    'For its base and big model the paper tells 65 and 213 million parameters; counted from its table 3 they are 63 and 214, with 37,000 words.',
  predict: 'Double d_model: which rows become twice as large, and which four times?',
};
