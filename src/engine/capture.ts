import { dispose, keep, type Tensor } from '@tensorflow/tfjs-core';
import type { Tap } from '../model/tap.ts';
import type { Dimensions } from '../trace/dimensions.ts';
import type { ActivationName, Axis } from '../trace/names.ts';
import { axisLength, type Lengths, sizeOf } from '../trace/shapes.ts';
import type { Activation } from '../trace/trace.ts';
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

/** Copies the leading `to` part of a row-major array of shape `from`, axis by axis. */
export function cropped(data: Float32Array, from: readonly number[], to: readonly number[]) {
  const out = new Float32Array(sizeOf(to));
  const copy = (axis: number, source: number, target: number): void => {
    const width = to[axis] as number;
    const [step, packed] = [sizeOf(from.slice(axis + 1)), sizeOf(to.slice(axis + 1))];
    // What lies below this axis is wanted whole, so it lies together in both.
    if (step === packed) {
      out.set(data.subarray(source, source + width * step), target);
      return;
    }
    for (let i = 0; i < width; i++) copy(axis + 1, source + i * step, target + i * packed);
  };
  copy(0, 0, 0);
  return out;
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
