import type { Dimensions } from './dimensions.ts';

export type Stack = 'encoder' | 'decoder';
/** The three attentions of the paper (section 3.2.3); "encoder" has only self_attn. */
export type AttentionKind = 'self_attn' | 'cross_attn';

/** What an axis of an activation counts. Attention axes are `query` and `key`, never "rows". */
export type Axis =
  | 'source'
  | 'target'
  | 'head'
  | 'query'
  | 'key'
  | 'dModel'
  | 'dHead'
  | 'dFf'
  | 'vocab'
  | 'one';

export type AttentionPart =
  | 'q'
  | 'k'
  | 'v'
  | 'scores'
  | 'scaled'
  | 'masked'
  | 'pattern'
  | 'context'
  | 'head_out'
  | 'out';
export type NormPart = 'scale' | 'normalized' | 'out';
export type FfnPart = 'pre' | 'post' | 'out';

/** Where an attention lives: the prefix of its activations and parameters. */
export type AttentionPath = `encoder.${number}.self_attn` | `decoder.${number}.${AttentionKind}`;
/** Where a layer norm lives; the encoder has two a layer, the decoder three. */
export type NormPath =
  | `encoder.${number}.${'ln1' | 'ln2'}`
  | `decoder.${number}.${'ln1' | 'ln2' | 'ln3'}`;

type LayerPart<Kind extends AttentionKind, Norm extends string, Mid extends string> =
  | 'resid_pre'
  | `${Kind}.${AttentionPart}`
  | Mid
  | `${Norm}.${NormPart}`
  | `ffn.${FfnPart}`
  | 'resid_post';

export type EncoderName =
  | `encoder.${'tokens' | 'embed' | 'pos_embed'}`
  | `encoder.${number}.${LayerPart<'self_attn', 'ln1' | 'ln2', 'resid_mid'>}`;
export type DecoderName =
  | `decoder.${'tokens' | 'embed' | 'pos_embed'}`
  | `decoder.${number}.${LayerPart<AttentionKind, 'ln1' | 'ln2' | 'ln3', 'resid_mid' | 'resid_mid_cross'>}`;

/** Every activation's pinned name. A name that cannot exist does not compile. */
export type ActivationName = EncoderName | DecoderName | 'memory' | 'logits' | 'probs';

type Entry = readonly [name: ActivationName, axes: readonly Axis[]];
type Position = 'source' | 'target';

const attentionParts: readonly (readonly [AttentionPart, readonly Axis[]])[] = [
  ['q', ['head', 'query', 'dHead']],
  ['k', ['head', 'key', 'dHead']],
  ['v', ['head', 'key', 'dHead']],
  ['scores', ['head', 'query', 'key']],
  ['scaled', ['head', 'query', 'key']],
  ['masked', ['head', 'query', 'key']],
  ['pattern', ['head', 'query', 'key']],
  ['context', ['head', 'query', 'dHead']],
  ['head_out', ['head', 'query', 'dModel']],
  ['out', ['query', 'dModel']],
];

function attention(layer: `${Stack}.${number}`, kind: AttentionKind): Entry[] {
  return attentionParts.map(([part, axes]) => [`${layer}.${kind}.${part}` as ActivationName, axes]);
}

function norm(layer: `${Stack}.${number}`, which: 'ln1' | 'ln2' | 'ln3', at: Position): Entry[] {
  return [
    [`${layer}.${which}.scale` as ActivationName, [at, 'one']],
    [`${layer}.${which}.normalized` as ActivationName, [at, 'dModel']],
    [`${layer}.${which}.out` as ActivationName, [at, 'dModel']],
  ];
}

function feedForward(layer: `${Stack}.${number}`, at: Position): Entry[] {
  return [
    [`${layer}.ffn.pre`, [at, 'dFf']],
    [`${layer}.ffn.post`, [at, 'dFf']],
    [`${layer}.ffn.out`, [at, 'dModel']],
    [`${layer}.resid_post`, [at, 'dModel']],
  ];
}

function embedding(stack: Stack, at: Position): Entry[] {
  return [
    [`${stack}.tokens`, [at]],
    [`${stack}.embed`, [at, 'dModel']],
    [`${stack}.pos_embed`, [at, 'dModel']],
  ];
}

function encoderLayer(index: number): Entry[] {
  const layer = `encoder.${index}` as const;
  return [
    [`${layer}.resid_pre`, ['source', 'dModel']],
    ...attention(layer, 'self_attn'),
    [`${layer}.resid_mid`, ['source', 'dModel']],
    ...norm(layer, 'ln1', 'source'),
    ...feedForward(layer, 'source'),
    ...norm(layer, 'ln2', 'source'),
  ];
}

function decoderLayer(index: number): Entry[] {
  const layer = `decoder.${index}` as const;
  return [
    [`${layer}.resid_pre`, ['target', 'dModel']],
    ...attention(layer, 'self_attn'),
    [`${layer}.resid_mid`, ['target', 'dModel']],
    ...norm(layer, 'ln1', 'target'),
    ...attention(layer, 'cross_attn'),
    [`${layer}.resid_mid_cross`, ['target', 'dModel']],
    ...norm(layer, 'ln2', 'target'),
    ...feedForward(layer, 'target'),
    ...norm(layer, 'ln3', 'target'),
  ];
}

/**
 * Every activation of a model of these dimensions, with its axes, in the order they are computed.
 * Post-LN (section 3.1): resid_mid = resid_pre + self_attn.out, and ln1 normalises that sum;
 * the last norm's `out` is the next layer's resid_pre, and the encoder's last one is `memory`.
 */
export function activationNames({ nLayers }: Pick<Dimensions, 'nLayers'>): readonly Entry[] {
  const layers = Array.from({ length: nLayers }, (_, index) => index);
  return [
    ...embedding('encoder', 'source'),
    ...layers.flatMap(encoderLayer),
    ['memory', ['source', 'dModel']],
    ...embedding('decoder', 'target'),
    ...layers.flatMap(decoderLayer),
    ['logits', ['target', 'vocab']],
    ['probs', ['target', 'vocab']],
  ];
}
