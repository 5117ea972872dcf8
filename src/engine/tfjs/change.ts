import type { Tensor } from '@tensorflow/tfjs-core';
import type { ActivationName } from '../../trace/names.ts';

/** Something else in an activation's place, worked out of it and of one named before it. */
export type Change = {
  readonly name: ActivationName;
  readonly needs?: ActivationName;
  by(x: Tensor, needed: Tensor): Tensor;
};
