import type { AttentionPath, LayerPath } from '../trace/topology.ts';

/** A weight in the place of the one that softmax gave a key; a row or a head is all of its cells. */
export type Weight = Readonly<Record<'query' | 'key' | 'weight', number>>;

/** What a head adds to one query's row, dModel numbers, as a run's `head_out` has them. */
export type HeadRow = { readonly query: number; readonly output: ArrayLike<number> };

/** The ways to put the causal mask on that differ from the model's own, −∞ before softmax; `plus` adds 0. */
export const wrongMasks = ['times', 'after', 'shared', 'input'] as const;
/**
 * `times`: a blocked score is multiplied by 0. `after`: softmax runs over all keys, and blocked weights are then 0.
 * `shared`: the row is after that divided by its sum. `input`: what is blocked is 0 before it is projected, so that
 * its score is 0, its weight is spent, and its value is 0.
 */
export type WrongMask = (typeof wrongMasks)[number];

type OfHead = { readonly attention: AttentionPath; readonly head: number };

/** One change of the running model, as plain data. It holds wherever the model runs. */
export type Intervention =
  /** Words carry no place, in either stack. */
  | { readonly kind: 'unpositioned' }
  /** Scores are not divided by √d_k, in any attention. */
  | { readonly kind: 'unscaled' }
  /** The decoder may look at later words: those already written. */
  | { readonly kind: 'unmasked' }
  /** The decoder's mask is put on in another way, and leaks, spends weight or comes to the same. */
  | { readonly kind: 'masked-by'; readonly way: WrongMask }
  /**
   * A cross-attention has its keys and values from the decoder's own rows, as a self-attention under the causal
   * mask: nothing comes in from the encoder.
   */
  | { readonly kind: 'own-words'; readonly attention: AttentionPath }
  /** Every key that is allowed gets the same weight. */
  | { readonly kind: 'uniform'; readonly attention: AttentionPath }
  /**
   * Some of a head's weights are these. `renormalised`: each row of them is then divided by its sum,
   * so that the others make room; a row of zeros stays one.
   */
  | (OfHead & {
      readonly kind: 'pattern';
      readonly weights: readonly Weight[];
      readonly renormalised: boolean;
    })
  /** What a head adds to its attention's output is, in these rows, what it added in another run. */
  | (OfHead & { readonly kind: 'patched'; readonly rows: readonly HeadRow[] })
  /** What a head adds to its attention's output, times `gain`: 0 switches it off. */
  | (OfHead & { readonly kind: 'head-gain'; readonly gain: number })
  /** A sublayer's output takes the place of its input instead of being added to it. */
  | { readonly kind: 'residual-off' }
  /** Sums go on as they are, without layer normalisation, its gain and its bias. */
  | { readonly kind: 'norm-off' }
  /** A layer hands on what it was given. */
  | { readonly kind: 'layer-off'; readonly layer: LayerPath };

/** All that is changed in a run; empty for the model as it was trained. */
export type Plan = readonly Intervention[];

/** What is nearer to the input first: so are changes made, in whatever order a plan has them. */
const kinds: Readonly<Record<Intervention['kind'], number>> = {
  ...{
    unpositioned: 0,
    'own-words': 1,
    unscaled: 2,
    unmasked: 3,
    'masked-by': 4,
    uniform: 5,
    pattern: 6,
    patched: 7,
  },
  ...{ 'head-gain': 8, 'residual-off': 9, 'norm-off': 10, 'layer-off': 11 },
};

/** The plan in the order its changes are made; those of one kind stay in theirs. */
export function inOrder(plan: Plan): Plan {
  return [...plan].sort((one, other) => kinds[one.kind] - kinds[other.kind]);
}
