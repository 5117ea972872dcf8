import type { Dimensions } from '../trace/dimensions.ts';
import type { Lengths } from '../trace/shapes.ts';
import type { Arena } from './arena.ts';
import { type Decoding, decoderKernels, decoderPlan } from './decoder-plan.ts';
import { encoderKernels, encoderPlan } from './encoder-plan.ts';
import type { Dispatch, Kernel } from './kernel.ts';
import type { WeightPlaces } from './packed-weights.ts';

/** Every kernel; each is compiled once an architecture. */
export const allKernels = [...encoderKernels, ...decoderKernels] as unknown as Kernel<string>[];

type Planned = {
  /** Real rows of the source, and the most words to be written. */
  readonly lengths: Lengths;
  readonly arena: Arena;
  readonly weights: WeightPlaces;
  readonly dimensions: Dimensions;
};

/**
 * One edit, in 4N + 4 dispatches whatever the length: the encoder's 4N + 1; cross-attention's keys
 * and values; all of the decoding; and what it could not know.
 */
export function editPlan(decoding: Decoding, planned: Planned): readonly Dispatch[] {
  const { lengths, arena, weights, dimensions } = planned;
  return [
    ...encoderPlan(lengths.source, arena, weights, dimensions),
    ...decoderPlan(decoding, planned),
  ];
}
