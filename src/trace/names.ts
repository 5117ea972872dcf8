import type { Dimensions } from './dimensions.ts';
import {
  type Side,
  type Stack,
  type Sublayer,
  sideOf,
  sublayersOf,
  type ToldOf,
} from './topology.ts';

/** What an axis of an activation counts. Attention axes are `query` and `key`, never "rows". */
export type Axis = Side | 'head' | 'query' | 'key' | 'dModel' | 'dHead' | 'dFf' | 'vocab' | 'one';

const attentionParts = {
  q: ['head', 'query', 'dHead'],
  k: ['head', 'key', 'dHead'],
  v: ['head', 'key', 'dHead'],
  scores: ['head', 'query', 'key'],
  scaled: ['head', 'query', 'key'],
  masked: ['head', 'query', 'key'],
  pattern: ['head', 'query', 'key'],
  context: ['head', 'query', 'dHead'],
  head_out: ['head', 'query', 'dModel'],
  out: ['query', 'dModel'],
} as const satisfies Record<string, readonly Axis[]>;

/** Axes after the position. `scale` is 1 / √(variance + ε); elsewhere √(variance + ε) has that name. */
const normParts = {
  mean: 'one',
  scale: 'one',
  normalized: 'dModel',
  out: 'dModel',
} as const satisfies Record<string, Axis>;

const feedForwardParts = {
  pre: 'dFf',
  post: 'dFf',
  out: 'dModel',
} as const satisfies Record<string, Axis>;

export type AttentionPart = keyof typeof attentionParts;
export type NormPart = keyof typeof normParts;
export type FfnPart = keyof typeof feedForwardParts;

type PartOf<Told extends ToldOf<Stack>> = Told extends unknown
  ?
      | `${Told['kind']}.${Told['kind'] extends 'ffn' ? FfnPart : AttentionPart}`
      | Told['sum']
      | `${Told['norm']}.${NormPart}`
  : never;

type NameIn<Of extends Stack> =
  | `${Of}.${'tokens' | 'embed' | 'pos_embed'}`
  | `${Of}.${number}.${'resid_pre' | PartOf<ToldOf<Of>>}`;

/** Every activation's pinned name. A name that cannot exist does not compile. */
export type ActivationName = NameIn<'encoder'> | NameIn<'decoder'> | 'memory' | 'logits' | 'probs';

type Entry = readonly [name: ActivationName, axes: readonly Axis[]];

function partsOf<Part extends string>(parts: Readonly<Record<Part, unknown>>): readonly Part[] {
  return Object.keys(parts) as Part[];
}

function sublayer(one: Sublayer): Entry[] {
  const at = sideOf[one.stack];
  const inner: Entry[] =
    one.kind === 'ffn'
      ? partsOf(feedForwardParts).map((part) => [
          `${one.path}.${part}`,
          [at, feedForwardParts[part]],
        ])
      : partsOf(attentionParts).map((part) => [`${one.path}.${part}`, attentionParts[part]]);
  return [
    ...inner,
    [one.sum, [at, 'dModel']],
    ...partsOf(normParts).map((part): Entry => [`${one.norm}.${part}`, [at, normParts[part]]]),
  ];
}

function stack(which: Stack, sizes: Pick<Dimensions, 'nLayers'>): Entry[] {
  const at = sideOf[which];
  return [
    [`${which}.tokens`, [at]],
    [`${which}.embed`, [at, 'dModel']],
    [`${which}.pos_embed`, [at, 'dModel']],
    ...sublayersOf(which, sizes).flatMap((one): Entry[] => {
      const begins = one.input.endsWith('.resid_pre');
      return [...(begins ? [[one.input, [at, 'dModel']] as const] : []), ...sublayer(one)];
    }),
  ];
}

/**
 * Every activation of a model of these dimensions, with its axes, in the order they are computed.
 * Post-LN (section 3.1): resid_mid = resid_pre + self_attn.out, and ln1 normalises that sum;
 * the last norm's `out` is the next layer's resid_pre, and the encoder's last one is `memory`.
 */
export function activationNames(sizes: Pick<Dimensions, 'nLayers'>): readonly Entry[] {
  return [
    ...stack('encoder', sizes),
    ['memory', ['source', 'dModel']],
    ...stack('decoder', sizes),
    ['logits', ['target', 'vocab']],
    ['probs', ['target', 'vocab']],
  ];
}
