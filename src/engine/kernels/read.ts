import type { Arena } from '../../kernels/arena.ts';
import type { Dimensions } from '../../trace/dimensions.ts';
import { axisLength } from '../../trace/shapes.ts';
import { type Activation, traceOf } from '../../trace/trace.ts';
import type { Found } from '../backend.ts';
import { cropped } from '../cropped.ts';

/**
 * Cuts the arena into activations, each without the rows that no word took.
 * @param numbers the arena; nothing returned shares its memory
 */
export function readArena(
  numbers: Float32Array,
  arena: Arena,
  source: readonly number[],
  dimensions: Dimensions,
): Found {
  const count = numbers[arena.count] as number;
  const produced = Array.from(numbers.subarray(arena.produced, arena.produced + count));
  const lengths = { source: source.length, target: count };
  const tokens: Activation = {
    ...{ name: 'encoder.tokens', axes: ['source'], shape: [source.length] },
    data: Float32Array.from(source),
  };
  const computed = [...arena.places].map(([name, { offset, axes, shape: laidOut }]): Activation => {
    const shape = axes.map((axis) => axisLength(axis, name, lengths, dimensions));
    return { name, axes, shape, data: cropped(numbers.subarray(offset), laidOut, shape) };
  });
  return { produced, trace: traceOf([tokens, ...computed]) };
}
