/** The output words at one decoding step. */
export const output = {
  steps: 'Decoding steps',
  step: (number: number, word: string, probability: string) =>
    `Step ${number}: “${word}”, probability ${probability}`,
  fedIn: 'fed in',
  soFar: 'so far',
  next: 'next',
  table: (step: number) => `Likeliest words at step ${step}`,
  word: 'word',
  probability: 'probability',
  logit: 'logit',
  produced: 'taken',
  others: (count: number) => `other ${count} words`,
  formula: 'The probability of a word is the softmax of its logit over the whole vocabulary.',
  tied: (words: number) =>
    `The logit of a word is its embedding times the decoder’s last row: the output matrix is the embedding matrix transposed (tied), ${words} words wide.`,
  why: (word: string) => `What comes after “${word}”?`,
  whyText: (word: string, probability: string, words: number) =>
    `The decoder’s last row for “${word}” is compared with all ${words} words of the vocabulary. The likeliest one is taken: ${probability} here. Then it is fed back in, and the next step begins.`,
  whyTied:
    'A word is read and written with the same numbers: the matrix that embeds words, transposed, also scores them.',
  whySure:
    'A high probability says how far ahead the first word is of the others. It does not say how likely the translation is to be right.',
};
