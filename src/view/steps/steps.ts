import type { AttentionPart } from '../../trace/names.ts';
import type { AttentionSublayer } from '../../trace/topology.ts';
import type { Computation, OperandId, Sign, StepRow } from './row.ts';

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
  'residual',
] as const;
export type Step = (typeof steps)[number];

/** The matrices a head's steps are made of, under the page's symbols. */
export type MatrixId = Step | OperandId;

const of =
  (part: AttentionPart) =>
  ({ path }: AttentionSublayer) =>
    `${path}.${part}` as const;

const product = (left: MatrixId, top: MatrixId) => (): Computation<Step> => ({
  ...{ operation: 'product', left, top },
});

const comma: Sign = { tex: ',', tight: true };
const arrow: Sign = { tex: '\\to' };
/** The board of the scores, and of what is done to them where they lie. */
const scored = {
  ...{ axes: ['query', 'key'], frames: ['query', 'key'], parked: ['v'] },
} as const satisfies Partial<StepRow<Step>>;

/** Words and positions below the first layer, else what the norm before makes (post-LN). */
function input({ stack, after }: AttentionSublayer): Computation<Step> {
  if (after) return { operation: 'normalise', norm: after };
  const [embed, position] = [`${stack}.embed`, `${stack}.pos_embed`] as const;
  return {
    operation: 'add',
    addends: [
      { id: 'embedding', activation: embed, tex: 'E', enlarged: true },
      { id: 'position', activation: position, tex: '\\mathit{PE}' },
    ],
  };
}

/** X → Q, K, V → softmax(QKᵀ ⁄ √d_k + M) V → concat · W_O + X. To add a step is to add a row. */
export const stepRows: Readonly<Record<Step, StepRow<Step>>> = {
  x: {
    ...{ computes: input, result: (at) => at.input, axes: ['query', 'dModel'], symbol: 'X' },
    ...{ frames: ['plain', 'plain'], beside: 'memory' },
    term: { tex: 'X' },
  },
  q: {
    ...{ computes: product('x', 'wq'), result: of('q'), axes: ['query', 'dHead'], symbol: 'Q' },
    ...{ role: 'query', frames: ['query', 'query'] },
    term: { tex: 'Q', sign: arrow },
  },
  k: {
    ...{ computes: product('memory', 'wk'), result: of('k'), axes: ['key', 'dHead'], symbol: 'K' },
    ...{ role: 'key', frames: ['key', 'key'], parked: ['q'] },
    term: { tex: 'K', sign: comma },
  },
  v: {
    ...{ computes: product('memory', 'wv'), result: of('v'), axes: ['key', 'dHead'], symbol: 'V' },
    ...{ role: 'value', frames: ['value', 'value'], parked: ['q', 'k'] },
    term: { tex: 'V', sign: comma },
  },
  scores: {
    ...{ computes: product('q', 'kt'), result: of('scores'), ...scored },
    term: { tex: 'Q K^\\top', sign: arrow },
  },
  scaled: {
    computes: () => ({ operation: 'map', of: 'scores' }),
    ...{ result: of('scaled'), ...scored, inPlaceOf: 'scores' },
    term: { tex: '\\big/\\sqrt{d_k}' },
  },
  masked: {
    computes: () => ({ operation: 'add', addends: ['scaled', 'mask'] }),
    ...{ result: of('masked'), ...scored, inPlaceOf: 'scores' },
    ...{ masked: true, causalOnly: true },
    term: { tex: '{}+ M' },
  },
  pattern: {
    computes: () => ({ operation: 'softmax', of: 'masked' }),
    ...{ result: of('pattern'), ...scored, inPlaceOf: 'scores' },
    ...{ symbol: 'A', role: 'weight', masked: true },
    term: { tex: '\\operatorname{softmax}', around: ['scores', 'masked'] },
  },
  context: {
    ...{ computes: product('pattern', 'v'), result: of('context'), axes: ['query', 'dHead'] },
    frames: ['query', 'value'],
    term: { tex: 'V' },
  },
  out: {
    ...{ computes: product('concat', 'wo'), result: of('out'), axes: ['query', 'dModel'] },
    frames: ['query', 'plain'],
    term: { tex: '\\operatorname{concat}\\cdot W_O', sign: arrow },
  },
  residual: {
    computes: () => ({ operation: 'add', addends: ['x', 'out'] }),
    ...{ result: (at) => at.sum, axes: ['query', 'dModel'], frames: ['plain', 'plain'] },
    term: { tex: '{}+ X' },
  },
};
