import { dispose, keep, type Tensor } from '@tensorflow/tfjs-core';
import type { Tap } from '../model/tap.ts';
import type { ActivationName, Axis } from '../trace/names.ts';
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

/** How many of a padded axis are real. */
export type Lengths = { readonly source: number; readonly target: number };

/** The real length of an axis, or null where it is never padded. */
function realLength(axis: Axis, name: ActivationName, { source, target }: Lengths): number | null {
  if (axis === 'source') return source;
  if (axis === 'target') return target;
  const stack = name.startsWith('encoder') ? source : target;
  if (axis === 'query') return stack;
  if (axis === 'key') return name.includes('cross_attn') ? source : stack;
  return null;
}

/** Copies the leading `to` part of a row-major array of shape `from`, axis by axis. */
export function cropped(data: Float32Array, from: readonly number[], to: readonly number[]) {
  const out = new Float32Array(to.reduce((product, length) => product * length, 1));
  const copy = (axis: number, source: number, target: number): void => {
    const width = to[axis] as number;
    if (axis === to.length - 1) {
      out.set(data.subarray(source, source + width), target);
      return;
    }
    const stride = (lengths: readonly number[]) =>
      lengths.slice(axis + 1).reduce((product, length) => product * length, 1);
    const [step, packed] = [stride(from), stride(to)];
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
): Promise<Activation[]> {
  const tensors = entries.map(([name]) => {
    const tensor = recorded.get(name);
    if (!tensor) throw new RangeError(`the forward pass never named ${name}`);
    return tensor;
  });
  const all = await readAll(tensors);
  return entries.map(([name, axes], index) => {
    const padded = (tensors[index] as Tensor).shape.slice(1);
    const shape = axes.map((axis, at) => realLength(axis, name, lengths) ?? (padded[at] as number));
    return { name, axes, shape, data: cropped(all[index] as Float32Array, padded, shape) };
  });
}
