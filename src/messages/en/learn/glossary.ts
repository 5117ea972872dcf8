import type { Term } from '../../terms.ts';

type Entry = {
  readonly name: string;
  /** In the other language of the page. */
  readonly also: string;
  /** One sentence. */
  readonly says: string;
};

const terms: Readonly<Record<Term, Entry>> = {
  transformer: {
    name: 'Transformer',
    also: 'Transformer',
    says: 'A model that turns one sequence into another by attention alone, without recurrence or convolution; this page runs a small one that was really trained.',
  },
  token: {
    name: 'token',
    also: '词元',
    says: 'A piece of text that the model reads or writes as one unit: here a word, a part like l’, or a punctuation mark.',
  },
  vocabulary: {
    name: 'vocabulary',
    also: '词表',
    says: 'All the tokens a model knows, each with a number of its own; what is not among them is read as <unk>.',
  },
  special: {
    name: 'special tokens',
    also: '特殊词元',
    says: '<bos> begins the translation, <eos> ends a sentence, <unk> stands for an unknown word, and <pad> only fills up.',
  },
  embedding: {
    name: 'embedding',
    also: '词嵌入',
    says: 'The row of learnt numbers that stands for a token, taken from a table with one row for each token of the vocabulary and multiplied by the root of its width.',
  },
  positional: {
    name: 'positional encoding',
    also: '位置编码',
    says: 'A fixed pattern of sines and cosines, another for each place in the sentence, that is added to the embedding, since attention by itself knows no order.',
  },
  dModel: {
    name: 'd_model',
    also: 'd_model（模型宽度）',
    says: 'How many numbers stand for one token everywhere between the sublayers; it never changes, so that a sublayer’s output can be added to what it read.',
  },
  encoder: {
    name: 'encoder',
    also: '编码器',
    says: 'The stack of layers that reads the whole source sentence at once and leaves one row of numbers for each of its tokens.',
  },
  decoder: {
    name: 'decoder',
    also: '解码器',
    says: 'The stack of layers that writes the translation, one token after the other, looking at what it has written and at the encoder’s memory.',
  },
  layer: {
    name: 'layer',
    also: '层',
    says: 'One round of attention and feed-forward network, each followed by add & norm; a stack has several, alike but with numbers of their own.',
  },
  memory: {
    name: 'memory',
    also: '记忆（编码器输出）',
    says: 'What the encoder leaves of the source: its last output, from which every cross-attention makes its keys and values.',
  },
  attention: {
    name: 'attention',
    also: '注意力',
    says: 'For each token a mixture of values, in which each value’s share depends on how well the token’s query fits the key that belongs to the value.',
  },
  self: {
    name: 'self-attention',
    also: '自注意力',
    says: 'Attention whose queries, keys and values are all made of the same sentence: its tokens look at each other.',
  },
  cross: {
    name: 'cross-attention',
    also: '交叉注意力',
    says: 'Attention whose queries come from the decoder and whose keys and values come from the encoder’s memory: the translation looks at the source.',
  },
  query: {
    name: 'query',
    also: '查询',
    says: 'The numbers that say what a token is looking for; its row of X times W_Q.',
  },
  key: {
    name: 'key',
    also: '键',
    says: 'The numbers that a token is found by; its row of X, or of the memory, times W_K.',
  },
  value: {
    name: 'value',
    also: '值',
    says: 'The numbers that a token hands over where it is looked at; its row of X, or of the memory, times W_V.',
  },
  dotProduct: {
    name: 'dot product',
    also: '点积',
    says: 'Two rows of numbers multiplied place by place and added up: large where both are large with the same signs.',
  },
  cosine: {
    name: 'cosine similarity',
    also: '余弦相似度',
    says: 'The dot product of two rows of numbers divided by the lengths of both: 1 where they point the same way, 0 at right angles, −1 where they are opposite.',
  },
  score: {
    name: 'score',
    also: '分数',
    says: 'The dot product of a query and a key: how well the one asks for the other, before anything is scaled or shared out.',
  },
  scaled: {
    name: 'scaled dot product',
    also: '缩放点积注意力',
    says: 'A score divided by the root of d_k, which takes back the growth of sums with their number of terms and keeps softmax from giving all to one.',
  },
  variance: {
    name: 'variance',
    also: '方差',
    says: 'How widely numbers scatter: the mean of their squared distances from their mean; its root is their spread, the standard deviation.',
  },
  dHead: {
    name: 'd_k',
    also: 'd_k（查询和键的长度）',
    says: 'How many numbers a query and a key of one head have; in this model the values have as many, and d_model is the number of heads times d_k.',
  },
  mask: {
    name: 'causal mask',
    also: '因果掩码',
    says: 'Minus infinity added to the scores of all later tokens, so that softmax gives them exactly 0 and the decoder cannot look ahead.',
  },
  softmax: {
    name: 'softmax',
    also: 'softmax',
    says: 'Makes shares of a row of numbers: e to the power of each, divided by the sum of all, so that they are positive and add up to 1.',
  },
  weight: {
    name: 'attention weight',
    also: '注意力权重',
    says: 'The share of its attention, between 0 and 1, that a query gives to a key; the weights of a row add up to 1.',
  },
  entropy: {
    name: 'entropy',
    also: '熵',
    says: 'How evenly a row of weights is spread, in bits: 0 where one token has everything, log₂ n where n tokens have the same.',
  },
  context: {
    name: 'context',
    also: '上下文向量',
    says: 'What a token collects in one head: the values, each times its weight, added up.',
  },
  head: {
    name: 'head',
    also: '头',
    says: 'One attention with projections of its own; several work side by side on the same rows and may look for different things.',
  },
  multiHead: {
    name: 'multi-head attention',
    also: '多头注意力',
    says: 'The results of all heads, side by side, mixed by W_O into one row of the model’s width.',
  },
  residual: {
    name: 'residual connection',
    also: '残差连接',
    says: 'What a sublayer gives is added to what it read, number by number, so that nothing is lost on the way up.',
  },
  stream: {
    name: 'residual stream',
    also: '残差流',
    says: 'The row of numbers that runs through all layers for each token, to which every sublayer adds its part.',
  },
  layerNorm: {
    name: 'layer normalisation',
    also: '层归一化',
    says: 'Brings the numbers of one token to mean 0 and spread 1, then stretches and shifts each by a learnt gain and bias.',
  },
  feedForward: {
    name: 'feed-forward network',
    also: '前馈网络',
    says: 'Two matrices with ReLU between them, applied to each token by itself, the same at every position.',
  },
  hiddenUnit: {
    name: 'hidden unit',
    also: '隐藏单元',
    says: 'One of the numbers between the two matrices of the feed-forward network: how well a token’s row fits a learnt pattern, and 0 where it does not.',
  },
  relu: {
    name: 'ReLU',
    also: 'ReLU（线性整流）',
    says: 'Leaves positive numbers as they are and makes negative ones 0; without it two matrices would only be one.',
  },
  logit: {
    name: 'logit',
    also: 'logit（未归一化的分数）',
    says: 'The score of a token of the vocabulary as the next one: the decoder’s last row times that token’s embedding, before softmax.',
  },
  probability: {
    name: 'probability',
    also: '概率',
    says: 'A logit after softmax over the whole vocabulary: the share the model gives to a token as the next one.',
  },
  greedy: {
    name: 'greedy decoding',
    also: '贪心解码',
    says: 'Always taking the likeliest next token, and never going back on it.',
  },
  autoregression: {
    name: 'auto-regression',
    also: '自回归',
    says: 'Writing one token at a time, each of which is fed back in before the next is computed.',
  },
  teacherForcing: {
    name: 'teacher forcing',
    also: '教师强制',
    says: 'In training the decoder is fed the right translation instead of its own words, all positions at once, which the causal mask makes the same as step by step.',
  },
};

/** The glossary, and how it is asked. */
export const glossary = {
  terms,
  close: 'Close the glossary',
  search: 'Search the terms',
  nothing: (text: string) => `No term is called “${text}”.`,
  found: (count: number) => (count === 1 ? '1 term' : `${count} terms`),
  see: (place: string) => `See it: ${place}`,
  all: 'All terms',
};
