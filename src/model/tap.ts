import type { Tensor } from '@tensorflow/tfjs-core';
import type { ActivationName } from '../trace/names.ts';
import type { AttentionPath } from '../trace/topology.ts';
import type { Attended } from './attended.ts';

/**
 * Every named activation of the forward pass goes through the tap, and the pass goes on with what
 * comes back. Training passes the identity, capture reads, the laboratory replaces. What only a
 * reader wants is not computed where nobody reads, and watching changes no bit of the result.
 */
export type Tap = {
  /** Whether it wants to see an activation of this name. */
  reads(name: ActivationName): boolean;
  /** Whether it may put something else in its place. */
  replaces(name: ActivationName): boolean;
  /** @returns what the pass goes on with: `x` itself unless it replaces `name` */
  pass<T extends Tensor>(name: ActivationName, x: T): T;
  /** What an attention is fed instead; left out where nothing is plugged in otherwise. */
  feeds?: ((path: AttentionPath, given: Attended) => Attended) | undefined;
};

export const untapped: Tap = {
  reads: () => false,
  replaces: () => false,
  pass: (_name, x) => x,
};
