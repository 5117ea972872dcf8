import type { MeasuredHeads, MeasuredRoles } from '../../../src/trace/roles.ts';

/** Two layers of two heads, worked out by hand: only the second does what it is asked for. */
const encoder: MeasuredRoles = {
  kinds: ['previous', 'pronoun', 'sink'],
  cases: [40, 9, 50],
  chance: [0.1, 0.2, 0.3],
  values: [
    [0.2, 0.15, 1, 0.9, 0.8, 0.7, 1.5],
    [0.6, 0.45, 0, 0.1, 0.1, 0.2, 0.5],
    [0.1, 0.1, 0.5, 0.3, 0.2, 0.2, 2.5],
    [0.34, 0.2, 0, 0, 0, 0, 2],
  ].flat(),
  even: 2.75,
  examples: [
    null,
    [0, 1, 2],
    [1, 0, 1],
    [0, 1, 0],
    null,
    null,
    null,
    null,
    null,
    [1, 2, 1],
    null,
    null,
  ],
};

/** In the decoder no head is asked for more than itself. */
const decoder: MeasuredRoles = {
  kinds: ['itself'],
  cases: [12],
  chance: [0.25],
  values: [0.5, 0.4, 0.1, 0.49, 0.4, 0.2, 0, 0, 0.3, 1, 0.9, 0.4],
  even: 1.25,
  examples: [[0, 1, 1], null, null, [0, 2, 2]],
};

export const madeUp: MeasuredHeads = {
  ...{ model: 'en-fr.made-up', weights: '0'.repeat(64), sentences: 7, seed: 1 },
  texts: ['a cat sleeps', 'the dog sleeps'],
  ...{ encoder, decoder, cross: decoder },
};
