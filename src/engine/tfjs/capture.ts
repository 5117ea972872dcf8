import { dispose, keep, type Tensor } from '@tensorflow/tfjs-core';
import type { Tap } from '../../model/tap.ts';
import type { Dimensions } from '../../trace/dimensions.ts';
import type { ActivationName, Axis } from '../../trace/names.ts';
import { axisLength, type Lengths } from '../../trace/shapes.ts';
import type { Activation } from '../../trace/trace.ts';
import { cropped } from '../cropped.ts';
import { readAll } from './readback.ts';

/** Keeps every activation that goes by, and hands it on untouched. */
export type Recorder = {
  readonly tap: Tap;
  readonly recorded: ReadonlyMap<ActivationName, Tensor>;
  dispose(): void;
};

export function recorder(): Recorder {
  const recorded = new Map<ActivationName, Tensor>();
  return {
    tap: (name, activation) => {
      recorded.set(name, keep(activation));
      return activation;
    },
    recorded,
    dispose: () => {
      dispose([...recorded.values()]);
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
    return { name, axes, shape, data: cropped(all[index] as Float32Array, padded, shape) };
  });
}
