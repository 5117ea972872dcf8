import { sizeOf } from '../trace/shapes.ts';

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
