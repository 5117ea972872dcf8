import type { Plan } from './plan.ts';

/** All of them side by side, in the order they are shown. */
export const maskWays = ['right', 'times', 'plus', 'after', 'shared', 'input'] as const;
export type MaskWay = (typeof maskWays)[number];

/** The model with its mask put on that way, in every layer of the decoder. */
export function planOfMask(way: MaskWay): Plan {
  if (way === 'right') return [];
  // Adding 0 leaves every score as it is.
  return way === 'plus' ? [{ kind: 'unmasked' }] : [{ kind: 'masked-by', way }];
}

/** Whether rows may see what comes later: then keys and values that were kept would be wrong. */
export function looksAhead(plan: Plan): boolean {
  return plan.some(({ kind }) => kind === 'unmasked' || kind === 'masked-by');
}
