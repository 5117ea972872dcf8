import { type PartKind, partKinds } from '../parts/part.ts';
import type { Term } from './row.ts';
import { stepRows } from './rows.ts';
import type { Step } from './steps.ts';
import { walks } from './walk.ts';

/** One piece of the formula: a term that is a step, or a sign that belongs to one. */
export type FormulaPart =
  | { readonly kind: 'term'; readonly step: Step; readonly tex: string }
  /** A sign; it is as dark as the step it follows. */
  | { readonly kind: 'sign'; readonly with: Step; readonly tex: string; readonly tight?: true };

/** What a step is called where its walk begins or ends with it. */
const otherwise: Partial<Record<PartKind, Partial<Record<Step, Term<Step>>>>> = {
  embedding: { x: { tex: 'X', sign: { tex: '=' } } },
  norm: { residual: { tex: 'X + f(X)' } },
  memory: { residual: { tex: 'X + f(X)' } },
};

function partsOf(kind: PartKind): readonly FormulaPart[] {
  const walk = walks[kind];
  const termOf = (step: Step) => otherwise[kind]?.[step] ?? stepRows[step].term;
  const term = (step: Step): FormulaPart => ({ kind: 'term', step, tex: termOf(step).tex });

  function sign(of: Step): readonly FormulaPart[] {
    const { sign: found } = termOf(of);
    return found ? [{ kind: 'sign', with: of, ...found }] : [];
  }

  /** The function whose bracket opens (0) or closes (1) at this step. */
  function functionAt(step: Step, end: 0 | 1): Step | undefined {
    return walk.find((one) => termOf(one).around?.[end] === step);
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
    if (termOf(step).around) return [];
    return [...sign(step), ...opening(step), term(step), ...closing(step)];
  }

  return walk.flatMap(partsAt);
}

/**
 * The formula of each kind of part in reading order (equations 1 and 2 of the paper), which is not
 * the order of computing: softmax is read first and done late.
 */
export const formulas = Object.fromEntries(
  partKinds.map((kind) => [kind, partsOf(kind)]),
) as Readonly<Record<PartKind, readonly FormulaPart[]>>;
