import type { OperandId } from './row.ts';

/** The steps of one head, in computed order; the last three are those of any sublayer. */
export const headSteps = [
  ...(['x', 'q', 'k', 'v', 'scores', 'scaled', 'masked', 'pattern', 'context', 'out'] as const),
  ...(['residual', 'normalized', 'normed'] as const),
] as const;
/** Those of the parts beside the heads: a network, what a stack begins with, the output. */
export const besideSteps = [
  ...(['pre', 'post', 'ffn_out', 'embed', 'position', 'logits', 'probs'] as const),
] as const;
export const steps = [...headSteps, ...besideSteps] as const;
export type Step = (typeof steps)[number];

/** The matrices that steps are made of, under the page's symbols. */
export type MatrixId = Step | OperandId;
