import type { Arena } from '../../kernels/arena.ts';
import type { Dimensions } from '../../trace/dimensions.ts';
import type { ActivationName } from '../../trace/names.ts';
import { axisLength } from '../../trace/shapes.ts';
import { type Activation, traceOf } from '../../trace/trace.ts';
import type { Found, PlacedOptions } from '../backend.ts';
import { cropped } from '../cropped.ts';

/**
 * Cuts the arena into activations, each without the rows that no word took.
 * @param numbers the arena; nothing returned shares its memory
 * @param names the activations wanted, null for every one
 */
export function readArena(
  numbers: Float32Array,
  arena: Arena,
  source: readonly number[],
  dimensions: Dimensions,
  names: PlacedOptions['names'],
): Found {
  const count = numbers[arena.count] as number;
  const produced = Array.from(numbers.subarray(arena.produced, arena.produced + count));
  const lengths = { source: source.length, target: count };
  const tokens: Activation = {
    ...{ name: 'encoder.tokens', axes: ['source'], shape: [source.length] },
    data: Float32Array.from(source),
  };
  const wanted = (name: ActivationName) => names?.has(name) ?? true;
  const places = [...arena.places].filter(([name]) => wanted(name));
  const computed = places.map(([name, { offset, axes, shape: laidOut }]): Activation => {
    const shape = axes.map((axis) => axisLength(axis, name, lengths, dimensions));
    return { name, axes, shape, data: cropped(numbers.subarray(offset), laidOut, shape) };
  });
  return { produced, trace: traceOf(wanted(tokens.name) ? [tokens, ...computed] : computed) };
}
