import type { Tensor } from '@tensorflow/tfjs-core';
import type { ParameterName } from '../trace/parameters.ts';

/** A model's trained tensors by name. */
export type Params = { readonly get: (name: ParameterName) => Tensor };
