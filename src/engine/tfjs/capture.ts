import { keep, type Tensor } from '@tensorflow/tfjs-core';
import type { Tap } from '../../model/tap.ts';
import type { Dimensions } from '../../trace/dimensions.ts';
import type { ActivationName, Axis } from '../../trace/names.ts';
import { axisLength, type Lengths, sizeOf } from '../../trace/shapes.ts';
import type { Activation } from '../../trace/trace.ts';
import { cropped } from '../cropped.ts';
import { readAll } from './readback.ts';

/** Keeps the activations wanted in `into` as they go by, as the tap it watches hands them on. */
export function recording(
  watched: Tap,
  wanted: (name: ActivationName) => boolean,
  into: Map<ActivationName, Tensor>,
): Tap {
  return {
    reads: (name) => wanted(name) || watched.reads(name),
    replaces: watched.replaces,
    feeds: watched.feeds,
    pass(name, x) {
      const passed = watched.pass(name, x);
      if (wanted(name)) into.set(name, keep(passed));
      return passed;
    },
  };
}

/**
 * Reads recorded activations back at once, without the batch axis and without padding.
 * @param entries names and axes, in the order wanted
 */
export async function readActivations(
  recorded: ReadonlyMap<ActivationName, Tensor>,
  entries: readonly (readonly [ActivationName, readonly Axis[]])[],
  lengths: Lengths,
  dimensions: Dimensions,
): Promise<Activation[]> {
  const tensors = entries.map(([name]) => {
    const tensor = recorded.get(name);
    if (!tensor) throw new RangeError(`the forward pass never named ${name}`);
    return tensor;
  });
  const all = await readAll(tensors);
  return entries.map(([name, axes], index) => {
    const padded = (tensors[index] as Tensor).shape.slice(1);
    const shape = axes.map((axis) => axisLength(axis, name, lengths, dimensions));
    const data = all[index] as Float32Array;
    const whole = data.length === sizeOf(shape);
    return { name, axes, shape, data: whole ? data : cropped(data, padded, shape) };
  });
}
