import type { Axis } from '../geometry.ts';

/** The steps of one head, in computed order. */
export const steps = [
  'x',
  'q',
  'k',
  'v',
  'scores',
  'scaled',
  'masked',
  'pattern',
  'context',
  'out',
] as const;
export type Step = (typeof steps)[number];

/** A sign of the formula; it is as dark as the step it belongs to. */
type Sign = { readonly tex: string; readonly tight?: true };

/** What the formula of a head shows of a step; it is read in another order than it is computed. */
type Term = {
  readonly tex: string;
  /** Stands before the step's place in the order. */
  readonly sign?: Sign;
  /** A function of what these steps made: it is read before the first, and its brackets hold all. */
  readonly around?: readonly [first: Step, last: Step];
};

type StepRow = {
  /** What rows and columns of its result count, as names.ts has it. */
  readonly axes: readonly [row: Axis, column: Axis | 'dHead' | 'dModel'];
  /** No step of the walk where nothing is blocked. */
  readonly causalOnly?: true;
  readonly term: Term;
};

const comma: Sign = { tex: ',', tight: true };
const arrow: Sign = { tex: '\\to' };

/** Everything a step is, but its words; X → Q, K, V → softmax(QKᵀ ⁄ √d_k + M) V → concat · W_O. */
export const stepRows: Readonly<Record<Step, StepRow>> = {
  x: { axes: ['query', 'dModel'], term: { tex: 'X' } },
  q: { axes: ['query', 'dHead'], term: { tex: 'Q', sign: arrow } },
  k: { axes: ['key', 'dHead'], term: { tex: 'K', sign: comma } },
  v: { axes: ['key', 'dHead'], term: { tex: 'V', sign: comma } },
  scores: { axes: ['query', 'key'], term: { tex: 'Q K^\\top', sign: arrow } },
  scaled: { axes: ['query', 'key'], term: { tex: '\\big/\\sqrt{d_k}' } },
  masked: { axes: ['query', 'key'], causalOnly: true, term: { tex: '{}+ M' } },
  pattern: {
    axes: ['query', 'key'],
    term: { tex: '\\operatorname{softmax}', around: ['scores', 'masked'] },
  },
  context: { axes: ['query', 'dHead'], term: { tex: 'V' } },
  out: {
    axes: ['query', 'dModel'],
    term: { tex: '\\operatorname{concat}\\cdot W_O', sign: arrow },
  },
};
