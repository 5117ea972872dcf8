/** The steps of a typed attention, in computed order. */
export const handSteps = [
  ...(['x', 'q', 'k', 'v', 'scores', 'scaled', 'masked', 'pattern', 'context', 'out'] as const),
] as const;
export type HandStep = (typeof handSteps)[number];
