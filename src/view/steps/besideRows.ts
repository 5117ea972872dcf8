import type { FfnPart } from '../../trace/names.ts';
import type { Sublayer } from '../../trace/topology.ts';
import type { StepRow } from './row.ts';
import type { besideSteps, Step } from './steps.ts';

type Rows<Of extends Step> = Readonly<Record<Of, StepRow<Step>>>;
type Ends = Exclude<(typeof besideSteps)[number], 'pre' | 'post' | 'ffn_out'>;

const plain = { axes: ['query', 'dModel'], frames: ['plain', 'plain'] } as const;

/** After every sublayer: its sum brought to mean 0 and spread 1, then × gain + bias. */
export const normRows: Rows<'normalized' | 'normed'> = {
  normalized: {
    computes: (at) => ({ operation: 'standardise', of: 'residual', norm: at.norm }),
    ...{ result: (at) => `${at.norm}.normalized`, ...plain, from: 'residual' },
    symbol: '\\hat{Y}',
    term: { tex: '\\frac{x-\\mu}{\\sigma}', sign: { tex: '\\to' } },
  },
  normed: {
    computes: (at) => ({ operation: 'normalise', norm: at.norm }),
    ...{ result: (at) => `${at.norm}.out`, ...plain, from: 'normalized' },
    ...{ symbol: "X'", term: { tex: '\\odot\\,\\gamma + \\beta' } },
  },
};

const network = (part: FfnPart) => (at: Sublayer) => {
  if (at.kind !== 'ffn') throw new RangeError(`${at.path} is no feed-forward network`);
  return `${at.path}.${part}` as const;
};

/** FFN(x) = max(0, x W_1 + b_1) W_2 + b_2 (equation 2). */
export const feedForwardRows: Rows<'pre' | 'post' | 'ffn_out'> = {
  pre: {
    computes: () => ({ operation: 'product', left: 'x', top: 'w1', bias: 'b_1' }),
    ...{ result: network('pre'), axes: ['query', 'dFf'], frames: ['plain', 'plain'] },
    ...{ symbol: 'H', term: { tex: 'X W_1 + b_1', sign: { tex: '\\to' } } },
  },
  post: {
    computes: () => ({ operation: 'map', of: 'pre', by: 'relu' }),
    ...{ result: network('post'), axes: ['query', 'dFf'], frames: ['plain', 'plain'] },
    ...{ symbol: 'H^{+}', inPlaceOf: 'pre' },
    term: { tex: '\\max(0,\\,\\cdot\\,)', around: ['pre', 'pre'] },
  },
  ffn_out: {
    computes: () => ({ operation: 'product', left: 'post', top: 'w2', bias: 'b_2' }),
    ...{ result: network('out'), ...plain },
    term: { tex: 'W_2 + b_2' },
  },
};

/** What a stack begins with, and what the decoder's end is read by. */
export const endRows: Rows<Ends> = {
  embed: {
    computes: () => ({ operation: 'map', of: 'table', by: 'enlarge' }),
    ...{ result: (at) => `${at.stack}.embed`, ...plain, from: 'table' },
    term: { tex: 'E\\sqrt{d_{\\text{model}}}' },
  },
  position: {
    computes: () => ({ operation: 'wave' }),
    ...{ result: (at) => `${at.stack}.pos_embed`, ...plain, symbol: '\\mathit{PE}' },
    term: { tex: '\\mathit{PE}', sign: { tex: '+' } },
  },
  logits: {
    computes: () => ({ operation: 'product', left: 'stream', top: 'unembed' }),
    ...{ result: () => 'logits', axes: ['query', 'vocab'], frames: ['plain', 'plain'] },
    ...{ symbol: 'z', term: { tex: 'h E^\\top' } },
  },
  probs: {
    computes: () => ({ operation: 'softmax', of: 'logits' }),
    ...{ result: () => 'probs', axes: ['query', 'vocab'], frames: ['plain', 'plain'] },
    ...{ inPlaceOf: 'logits', symbol: 'p', role: 'weight' },
    term: { tex: '\\operatorname{softmax}', around: ['logits', 'logits'] },
  },
};
