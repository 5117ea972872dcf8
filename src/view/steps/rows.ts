import type { AttentionPart } from '../../trace/names.ts';
import type { Sublayer } from '../../trace/topology.ts';
import type { Part } from '../parts/part.ts';
import { endRows, feedForwardRows, normRows } from './besideRows.ts';
import type { Computation, Sign, StepRow } from './row.ts';
import type { MatrixId, Step } from './steps.ts';

const of = (part: AttentionPart) => (at: Sublayer) => {
  if (at.kind === 'ffn') throw new RangeError(`${at.path} has no ${part} of an attention`);
  return `${at.path}.${part}` as const;
};

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
function input({ stack, after }: Sublayer, part: Part): Computation<Step> {
  if (part.kind === 'embedding') return { operation: 'add', addends: ['embed', 'position'] };
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

/** X → Q, K, V → softmax(QKᵀ ⁄ √d_k + M) V → concat · W_O + X, normalised. To add a step is to add a row. */
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
    computes: () => ({ operation: 'map', of: 'scores', by: 'divide' }),
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
    computes: (at) => ({ operation: 'add', addends: ['x', at.kind === 'ffn' ? 'ffn_out' : 'out'] }),
    ...{ result: (at) => at.sum, axes: ['query', 'dModel'], frames: ['plain', 'plain'] },
    term: { tex: '{}+ X' },
  },
  ...{ ...normRows, ...feedForwardRows, ...endRows },
};
