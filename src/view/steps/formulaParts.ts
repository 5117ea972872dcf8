import { type Step, stepRows, steps } from './steps.ts';

/** One piece of the formula: a term that is a step, or a sign that belongs to one. */
export type FormulaPart =
  | { readonly kind: 'term'; readonly step: Step; readonly tex: string }
  /** A sign; it is as dark as the step it follows. */
  | { readonly kind: 'sign'; readonly with: Step; readonly tex: string; readonly tight?: true };

const term = (step: Step): FormulaPart => ({ kind: 'term', step, tex: stepRows[step].term.tex });

function sign(of: Step): readonly FormulaPart[] {
  const { sign: found } = stepRows[of].term;
  return found ? [{ kind: 'sign', with: of, ...found }] : [];
}

/** The function whose bracket opens (0) or closes (1) at this step. */
function functionAt(step: Step, end: 0 | 1): Step | undefined {
  return steps.find((one) => stepRows[one].term.around?.[end] === step);
}

function opening(step: Step): readonly FormulaPart[] {
  const outer = functionAt(step, 0);
  if (!outer) return [];
  return [term(outer), { kind: 'sign', with: outer, tex: '\\big(', tight: true }];
}

function closing(step: Step): readonly FormulaPart[] {
  const outer = functionAt(step, 1);
  return outer ? [{ kind: 'sign', with: outer, tex: '\\big)' }] : [];
}

/** A step in its place in the formula; a function stands where its bracket opens. */
function partsAt(step: Step): readonly FormulaPart[] {
  if (stepRows[step].term.around) return [];
  return [...sign(step), ...opening(step), term(step), ...closing(step)];
}

/**
 * The formula of a head in reading order (equation 1 of the paper), which is not the order of
 * computing: softmax is read first and done late.
 */
export const formulaParts: readonly FormulaPart[] = steps.flatMap(partsAt);
