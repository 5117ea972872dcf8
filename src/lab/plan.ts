import type { AttentionPath } from '../trace/topology.ts';

/** One change of the running model, as plain data. It holds wherever the model runs. */
export type Intervention =
  /** What a head adds to its attention's output, times `gain`: 0 switches it off. */
  | {
      readonly kind: 'head-gain';
      readonly attention: AttentionPath;
      readonly head: number;
      readonly gain: number;
    }
  /** Every key that is allowed gets the same weight. */
  | { readonly kind: 'uniform'; readonly attention: AttentionPath }
  /** Scores are not divided by √d_k, in any attention. */
  | { readonly kind: 'unscaled' }
  /** The decoder may look at later words: those already written. */
  | { readonly kind: 'unmasked' }
  /** Words carry no place, in either stack. */
  | { readonly kind: 'unpositioned' };

/** All that is changed in a run; empty for the model as it was trained. */
export type Plan = readonly Intervention[];
