import { words } from './words.ts';

/** The formula that is the scrubber. */
export const formula = {
  formula: {
    label: 'The formula of one head; each term is a step',
    x: 'X, the input',
    q: 'Q, the queries',
    k: 'K, the keys',
    v: 'V, the values',
    scores: 'Q times K transposed, the scores',
    scaled: 'divided by the root of d k',
    masked: 'plus M, the mask',
    maskedOpen: 'plus M, the mask; nothing is blocked here',
    pattern: 'softmax, the weights',
    context: 'times V, the context',
    out: 'all heads side by side, times W O',
    residual: 'plus X, the residual connection',
    normalized: 'minus the mean, over the spread',
    normed: 'times gain, plus bias',
    pre: 'X times W 1, plus b 1',
    post: 'ReLU: at least 0',
    ffn_out: 'times W 2, plus b 2',
    embed: 'the entry in the embedding table, times the root of d model',
    position: 'the position',
    logits: 'times E transposed, the logits',
    probs: 'softmax, the probabilities',
    output: 'the output words, after all layers',
  },
  open: 'nothing blocked',
  /** Under X, in the view of the positions: how it is made. */
  added: words.embedding,
  stepOf: (step: number, count: number) =>
    step > 0 ? `step ${step} of ${count}` : `${count} steps`,
  skipped: 'not a step here',
  previous: 'Step back',
  next: 'Step forward',
  play: 'Play the steps',
  pause: 'Pause',
  spacePlays: 'Space plays',
  pace: 'Pace',
  seconds: (count: number) => `${count} s a step`,
  secondsShort: (count: number) => `${count} s`,
};
