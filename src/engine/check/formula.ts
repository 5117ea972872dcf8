import type { Dimensions } from '../../trace/dimensions.ts';
import type { ActivationName } from '../../trace/names.ts';
import type { ParameterName } from '../../trace/parameters.ts';
import type { Numbers } from './loops.ts';

/** What is needed to compute an activation anew. */
export type Model = {
  readonly dimensions: Dimensions;
  readonly epsilon: number;
  parameter(name: ParameterName): Numbers;
};
/** Reads the activations that another is made of. */
export type Get = (name: ActivationName) => Numbers;
export type From = (get: Get) => Numbers;
export type Entry = readonly [name: ActivationName, from: From];
