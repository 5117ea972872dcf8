import type { Step } from '../../view/selection.ts';

/** One piece of the formula: a term that is a step, or a sign that belongs to one. */
export type FormulaPart =
  | { readonly kind: 'term'; readonly step: Step; readonly tex: string }
  /** A sign; it is as dark as the step it follows. */
  | { readonly kind: 'sign'; readonly with: Step; readonly tex: string; readonly tight?: true };

/**
 * X → Q, K, V → softmax(QKᵀ ⁄ √d_k + M) V → concat · W_O, in reading order (equation 1 of the
 * paper), which is not the order of computing: softmax is read first and done late.
 */
export const formulaParts: readonly FormulaPart[] = [
  { kind: 'term', step: 'x', tex: 'X' },
  { kind: 'sign', with: 'q', tex: '\\to' },
  { kind: 'term', step: 'q', tex: 'Q' },
  { kind: 'sign', with: 'k', tex: ',', tight: true },
  { kind: 'term', step: 'k', tex: 'K' },
  { kind: 'sign', with: 'v', tex: ',', tight: true },
  { kind: 'term', step: 'v', tex: 'V' },
  { kind: 'sign', with: 'scores', tex: '\\to' },
  { kind: 'term', step: 'pattern', tex: '\\operatorname{softmax}' },
  { kind: 'sign', with: 'pattern', tex: '\\big(', tight: true },
  { kind: 'term', step: 'scores', tex: 'Q K^\\top' },
  { kind: 'term', step: 'scaled', tex: '\\big/\\sqrt{d_k}' },
  { kind: 'term', step: 'masked', tex: '{}+ M' },
  { kind: 'sign', with: 'pattern', tex: '\\big)' },
  { kind: 'term', step: 'context', tex: 'V' },
  { kind: 'sign', with: 'out', tex: '\\to' },
  { kind: 'term', step: 'out', tex: '\\operatorname{concat}\\cdot W_O' },
];
