import { words } from '../words.ts';

type Told = { readonly steps: string; readonly loss: string; readonly share: string };

/** The model on its way, at ten moments of its training. */
export const moments = {
  title: words.trainingSoFar,
  slider: 'Steps of training',
  told: ({ steps, loss, share }: Told) => `${steps} steps: loss ${loss}, exact match ${share}`,
  /** @param from what is true of the first moment @param to of the last */
  plot: (from: string, to: string) => `Held-out sentences. ${from} … ${to}`,
  knowsNothing: (loss: string) => `knows nothing: ${loss}`,
  steps: (steps: string, all: string) => `after ${steps} of ${all} steps`,
  loss: (loss: string) => `loss ${loss}`,
  exactMatch: (share: string) => `exact match ${share}`,
  finished: 'The finished model',
  unfinished: 'Not the finished model',
  finish: 'Finished model',
  play: 'Play the training',
  pause: 'Pause the training',
  close: 'Close, back to the finished model',
};
