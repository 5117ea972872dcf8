import type { Dimensions } from './dimensions.ts';

export type Stack = 'encoder' | 'decoder';
/** The attentions of the paper (section 3.2.3); the encoder has only self_attn. */
export type AttentionKind = 'self_attn' | 'cross_attn';
/** Whose words: those read, or those written. */
export type Side = 'source' | 'target';

/** Whose words ask, and whose are looked at. */
export type Sides = Readonly<Record<'query' | 'key', Side>>;

/** What a sublayer is in every layer of its stack. */
type Told = { readonly sum: string; readonly norm: string } & (
  | { readonly kind: AttentionKind; readonly sides: Sides; readonly causal: boolean }
  | { readonly kind: 'ffn' }
);

const source: Sides = { query: 'source', key: 'source' };
const target: Sides = { query: 'target', key: 'target' };
const across: Sides = { query: 'target', key: 'source' };

/**
 * A layer of each stack, bottom up (section 3.1, Figure 1). A sublayer's input is added to what it
 * gives, as `sum`, and `norm` normalises that (post-LN).
 */
export const layers = {
  encoder: [
    { kind: 'self_attn', sides: source, causal: false, sum: 'resid_mid', norm: 'ln1' },
    { kind: 'ffn', sum: 'resid_post', norm: 'ln2' },
  ],
  decoder: [
    { kind: 'self_attn', sides: target, causal: true, sum: 'resid_mid', norm: 'ln1' },
    { kind: 'cross_attn', sides: across, causal: false, sum: 'resid_mid_cross', norm: 'ln2' },
    { kind: 'ffn', sum: 'resid_post', norm: 'ln3' },
  ],
} as const satisfies Record<Stack, readonly Told[]>;

/** What a norm adds to the variance before its root, so that a constant row divides by no zero. */
export const epsilon = 1e-5;

/** A sublayer as a layer of this stack has it. */
export type ToldOf<Of extends Stack> = (typeof layers)[Of][number];
type AttentionOf<Of extends Stack> = Extract<ToldOf<Of>, { sides: Sides }>['kind'];

/** `encoder.0`, `decoder.2`: the path activations and parameters share. */
export type LayerPath = `${Stack}.${number}`;
/** Where an attention lives: the prefix of its activations and parameters. */
export type AttentionPath = { [Of in Stack]: `${Of}.${number}.${AttentionOf<Of>}` }[Stack];
export type FeedForwardPath = `${LayerPath}.ffn`;
export type NormName = ToldOf<Stack>['norm'];
/** Of a layer's norms, bottom up; the encoder has the first two. */
export const normNames: readonly NormName[] = layers.decoder.map(({ norm }) => norm);
/** Where a layer norm lives; the encoder has two a layer, the decoder three. */
export type NormPath = { [Of in Stack]: `${Of}.${number}.${ToldOf<Of>['norm']}` }[Stack];
export type SumName = { [Of in Stack]: `${Of}.${number}.${ToldOf<Of>['sum']}` }[Stack];
/** What a sublayer can read: its layer's input, the norm before it, or the encoder's output. */
export type StreamName = `${LayerPath}.resid_pre` | `${NormPath}.out` | 'memory';

type Placed = {
  readonly stack: Stack;
  readonly layer: number;
  /** What it reads and what is added back to its output; an attention's queries come from it. */
  readonly input: StreamName;
  /** The norm that gave `input`; null where words and positions did. */
  readonly after: NormPath | null;
  /** Input plus output, which `norm` normalises. */
  readonly sum: SumName;
  readonly norm: NormPath;
};
export type AttentionSublayer = Placed & {
  readonly kind: AttentionKind;
  readonly path: AttentionPath;
  /** Where keys and values come from. */
  readonly keys: StreamName;
  readonly sides: Sides;
  /** Whether later keys are masked (section 3.2.3, third point). */
  readonly causal: boolean;
};
export type FeedForwardSublayer = Placed & {
  readonly kind: 'ffn';
  readonly path: FeedForwardPath;
};
export type Sublayer = AttentionSublayer | FeedForwardSublayer;

/** The side whose words a stack works on. */
export const sideOf = { encoder: 'source', decoder: 'target' } as const satisfies Record<
  Stack,
  Side
>;

function placed(stack: Stack, layer: number, index: number): Placed {
  const told: readonly Told[] = layers[stack];
  const { sum, norm } = told[index] as Told;
  const before = told[index - 1]?.norm;
  const below = layer > 0 ? `${stack}.${layer - 1}.${told.at(-1)?.norm}` : null;
  const path = `${stack}.${layer}` as const;
  return {
    ...{ stack, layer },
    input: (before ? `${path}.${before}.out` : `${path}.resid_pre`) as StreamName,
    after: (before ? `${path}.${before}` : below) as NormPath | null,
    sum: `${path}.${sum}` as SumName,
    norm: `${path}.${norm}` as NormPath,
  };
}

function sublayerOf(stack: Stack, layer: number, told: Told, index: number): Sublayer {
  const place = placed(stack, layer, index);
  const path = `${stack}.${layer}` as const;
  if (told.kind === 'ffn') return { ...place, kind: 'ffn', path: `${path}.ffn` };
  return {
    ...place,
    kind: told.kind,
    path: `${path}.${told.kind}` as AttentionPath,
    keys: told.sides === across ? 'memory' : place.input,
    sides: told.sides,
    causal: told.causal,
  };
}

/** The sublayers of one layer, bottom up. */
export function layerOf(stack: Stack, layer: number): readonly Sublayer[] {
  return layers[stack].map((told, index) => sublayerOf(stack, layer, told, index));
}

/** Every sublayer of a stack, in the order they are computed. */
export function sublayersOf(
  stack: Stack,
  { nLayers }: Pick<Dimensions, 'nLayers'>,
): readonly Sublayer[] {
  return Array.from({ length: nLayers }, (_, layer) => layerOf(stack, layer)).flat();
}

/** Every attention of both stacks, in the order they are computed. */
export function attentionsOf(sizes: Pick<Dimensions, 'nLayers'>): readonly AttentionSublayer[] {
  const all = [...sublayersOf('encoder', sizes), ...sublayersOf('decoder', sizes)];
  return all.filter((one) => one.kind !== 'ffn');
}

type AttentionPlace = {
  readonly stack: Stack;
  readonly kind: AttentionKind;
  readonly layer?: number;
};

/**
 * One attention; only its names depend on the layer.
 * @throws RangeError for an attention the paper does not have
 */
export function attentionAt({ stack, kind, layer = 0 }: AttentionPlace): AttentionSublayer {
  for (const sublayer of layerOf(stack, layer)) {
    if (sublayer.kind !== 'ffn' && sublayer.kind === kind) return sublayer;
  }
  throw new RangeError(`the ${stack} has no ${kind}`);
}
