import { words } from '../words.ts';

/** Another word than the decoder's own choice, and what comes of it. */
export const forcing = {
  instead: (word: string) => `Another word instead of “${word}”`,
  insteadText:
    'The decoder goes on from the word you take, as if it had chosen it itself. Its own translation is kept.',
  words: 'Likeliest words at this step',
  taken: words.taken,
  force: (word: string) => `Take “${word}” here, and go on from it`,
  whose: 'Whose translation is shown',
  own: 'the model’s own',
  undo: 'Undo: let the model choose every word again',
  ownChoice: 'its own choice',
  /** Words come quoted. */
  why: (word: string, own: string, probability: string, ownProbability: string) =>
    `You forced ${word}, <w>${probability}</w>; the decoder itself would have taken ${own}, <w>${ownProbability}</w>. It is fed in all the same: the decoder cannot tell whose word it was.`,
  byModel: 'The model’s own:',
  byForce: 'Forced:',
};
