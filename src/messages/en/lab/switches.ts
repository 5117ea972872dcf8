import { words } from '../words.ts';

/** The bench where parts of the running model are left out. Heads and words come named, numbers printed. */
export const switches = {
  switches: 'Left out',
  without: {
    scale: 'no ÷√d_k',
    mask: 'no mask',
    pos: 'no positions',
    residual: 'no residual',
    norm: 'no norm',
    uniform: 'even weights',
  },
  thisHead: 'not this head',
  thisLayer: 'not this layer',
  withoutHead: (head: string) => `no head ${head}`,
  withoutLayer: {
    encoder: (layer: number) => `no encoder layer ${layer}`,
    decoder: (layer: number) => `no decoder layer ${layer}`,
  },
  unchanged: 'The model as it was trained',
  changed: 'Changed model',
  putBack: (name: string) => `Undo: ${name}`,
  reset: 'Reset',
  trained: 'as trained',
  changedModel: 'changed',
  trainedTranslation: 'Translation by the model as trained',
  changedTranslation: 'Translation by the changed model',
  nothing: 'nothing is changed',
  /** Of the same words. */
  maps: { one: 'as trained', other: 'changed', difference: 'changed less trained' },
  told: 'What is told of it',
  byWord: 'word by word',
  byHead: 'each head off in turn',
  word: words.word,
  before: 'p as trained',
  after: 'p changed',
  wordsNow:
    'For each word of the translation as trained: its probability in the model as trained, and in the changed one after the same words',
  chooseWord: (word: string) => `Look at ${word}`,
  lost: 'log-probability lost',
  everyHeadLost:
    'For each head: the log-probability that the translation as trained loses without it, in nats',
  headLost: (head: string, lost: string) => `${head}: ${lost}`,
  attention: (name: string, layer: number) => `${name} ${layer}`,
  /** @param instead the first word that would be another */
  headAndWord: (head: string, instead: string | null | undefined) =>
    instead ? `${head} → ${instead}` : head,
  press: 'Press what is to be left out. The model as trained stays beside it.',
  computing: 'The changed model is reading the sentence …',
  sweeping: (all: number, done: number) =>
    `Switching ${all} heads off, each in a run of its own${done > 0 ? `: ${done} done` : ''} …`,
  apart: 'These numbers were not computed here, so nothing can be left out.',
  same: 'The translation is the same, word for word.',
  kept: (kept: number, all: number, added: number) => `${kept} of ${all} words kept, ${added} new.`,
  cut: (count: number) =>
    `The changed model did not end: it was cut after ${count} words, the most there may be.`,
  less: (nats: string) =>
    `Word after word, the translation as trained has lost ${nats} nats of log-probability.`,
  gained: (nats: string) =>
    `Word after word, the translation as trained has gained ${nats} nats of log-probability.`,
  unmasked:
    'Bars and maps are of one pass over words already there, where each row also sees those after it, even the one that it is to predict; writing step by step it has none to see, only the rows before it change.',
  given:
    'The words that you forced are in the translation as trained; the changed model writes by itself.',
  worst: (head: string, nats: string) =>
    `Most is lost without ${head}: ${nats} nats of log-probability.`,
  writes: (word: string, instead: string) => `It would write ${instead} in place of ${word}.`,
  changeWords: (count: number, all: number) =>
    `Without ${count} of ${all} heads, each off alone, a word would be another.`,
  /** Sentences, one after the other. */
  sentences: (sentences: readonly string[]) => sentences.join(' '),
  door: 'What if it is left out?',
  evenDoor: 'What if all weights were even?',
  question: 'What is it there for?',
  text: 'A part is understood best by what is missing without it. Each switch changes the model while it runs, in every layer and at every step of decoding; its trained numbers stay. <b>Nothing is trained anew:</b> what goes wrong shows what this model relies on, not what a model could learn without the part.',
  predict: 'Say first what will go wrong: a word, the order of words, or the end of the sentence?',
  predictions: {
    scale:
      'All scores are √d_k times as large. Do the rows of the maps become more even, or more pointed?',
    mask: 'The decoder may look at words to come. Does it translate better, worse, or just the same?',
    pos: 'Words have no place any more. Which words of the translation can still be right?',
    residual:
      'Each sublayer’s output replaces its input. What is left of a word after one attention?',
    norm: 'Rows are no longer brought to one size. Will the maps become more even, or more pointed?',
    uniform: 'Every word looks at all others alike. Which words can still be translated?',
    head: 'One head adds nothing any more. Does a word change, and which one?',
    layer: 'A layer hands on what it was given. Is the first layer missed more than the last?',
  },
  whys: {
    scale:
      '<b>÷√d_k.</b> Softmax sees differences of scores. Undivided, all of them are √d_k times as large, and nearly all of a row’s <w>weight</w> goes to its largest score. The model learnt with the division: later layers expect the mixtures that are now missing.',
    mask: '<b>Causal mask.</b> When words are written one by one there are none to come. But the rows before the last are computed again at each step, and may now look ahead, up to the last word written. The newest row sees nothing new in the first layer; from the second layer on it reads rows that have changed. The model never saw such rows in training.',
    pos: '<b>Positions.</b> The product of a <q>query</q> and a <k>key</k> is the same wherever the two words stand. Without positions the encoder reads a bag of words, in which equal words have equal rows. The decoder has a little order left: its mask shows each row one word more.',
    residual:
      '<b>Residual.</b> The sum carries every word past every sublayer. Without it a row is only what attention mixed from the <v>values</v>, and after the feed-forward network only what that gave. What the word itself was is gone, unless a head carries it along.',
    norm: '<b>Layer norm.</b> Each norm brings a row back to mean 0 and variance 1, then multiplies by its gain and adds its bias. Without norms the rows keep whatever size their sums have, the scores change with it, and every later layer reads numbers of a size that it was not trained for.',
    uniform:
      '<b>Even weights.</b> Every allowed <k>key</k> gets the same <w>weight</w>, so attention is a plain average. In cross-attention all rows of the decoder then get the same vector, the mean of the whole sentence: which word is to be translated next, it cannot say.',
    head: '<b>One head.</b> Its share of the sum is 0, the other heads go on. If nothing changes, that does not prove that it does nothing: another head may say the same, or this sentence did not need it.',
    layer:
      '<b>One layer.</b> Attention, feed-forward network and norms of the layer are skipped. The next layer reads rows on which less work was done than on any in training.',
  },
  seen: 'Seen here:',
  moved: (share: string) =>
    `In the head on show ${share} of a row’s weight lies elsewhere, on average.`,
};
