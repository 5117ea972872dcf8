import type { ComputedRun } from '../../src/trace/run.ts';
import type { ReadParameter } from './transformer.ts';

type Parameters = ComputedRun['parameters'];
type From = { readonly parameters: Parameters };

const readers = new WeakMap<Parameters, ReadParameter>();
const shaken = new WeakMap<Parameters, ReadParameter>();

/** A run's parameters for the loops: the same function for the same model, whose rows the loops then keep. */
export function readerOf({ parameters }: From): ReadParameter {
  const found = readers.get(parameters) ?? ((name) => parameters.get(name as never).data);
  readers.set(parameters, found);
  return found;
}

/** Half of a float32's last digit, relative. */
const rounding = 2 ** -24;
/** Up or down as a number's place falls, the same every time. */
const side = (place: number) => (Math.imul(place + 1, 0x9e3779b1) < 0 ? -1 : 1);

/** The same parameters, each rounded to a float32 once more: no arithmetic in float32 knows them better. */
export function roundedReaderOf({ parameters }: From): ReadParameter {
  const kept = new Map<string, Float64Array>();
  const found =
    shaken.get(parameters) ??
    ((name) => {
      const read = () => parameters.get(name as never).data as Float32Array;
      const moved =
        kept.get(name) ?? Float64Array.from(read(), (x, at) => x * (1 + side(at) * rounding));
      kept.set(name, moved);
      return moved;
    });
  shaken.set(parameters, found);
  return found;
}
