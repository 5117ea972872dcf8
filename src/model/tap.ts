import type { Tensor } from '@tensorflow/tfjs-core';
import type { ActivationName } from '../trace/names.ts';

/**
 * Every named activation of the forward pass goes through the tap, and the pass goes on with what
 * the tap returns. Training passes the identity, capture records, the laboratory replaces.
 */
export type Tap = <T extends Tensor>(name: ActivationName, activation: T) => T;

export const untapped: Tap = (_name, activation) => activation;
