/** The terms that the glossary explains, in the order in which a sentence meets them. */
export const terms = [
  ...([
    'transformer',
    'token',
    'vocabulary',
    'special',
    'embedding',
    'positional',
    'dModel',
  ] as const),
  ...(['encoder', 'decoder', 'layer', 'memory'] as const),
  ...([
    'attention',
    'self',
    'cross',
    'query',
    'key',
    'value',
    'dotProduct',
    'cosine',
    'score',
  ] as const),
  ...(['scaled', 'variance', 'dHead', 'mask', 'softmax', 'weight', 'entropy', 'context'] as const),
  ...([
    'head',
    'multiHead',
    'residual',
    'stream',
    'layerNorm',
    'feedForward',
    'hiddenUnit',
    'relu',
  ] as const),
  ...(['logit', 'probability', 'greedy', 'autoregression', 'teacherForcing'] as const),
];

export type Term = (typeof terms)[number];
