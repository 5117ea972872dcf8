import { sizeOf } from '../trace/shapes.ts';

/** Copies the leading `to` part of a row-major array of shape `from`, axis by axis. */
export function cropped(data: Float32Array, from: readonly number[], to: readonly number[]) {
  const out = new Float32Array(sizeOf(to));
  const steps = from.map((_, axis) => sizeOf(from.slice(axis + 1)));
  const packed = to.map((_, axis) => sizeOf(to.slice(axis + 1)));
  const copy = (axis: number, source: number, target: number): void => {
    const [width, step, room] = [to[axis], steps[axis], packed[axis]] as [number, number, number];
    // What lies below this axis is wanted whole, so it lies together in both.
    if (step === room) copyRun(data, source, out, target, width * step);
    else for (let i = 0; i < width; i++) copy(axis + 1, source + i * step, target + i * room);
  };
  copy(0, 0, 0);
  return out;
}

/** So many numbers, one by one: a view on each of some thousand short rows takes longer than they do. */
function copyRun(
  from: Float32Array,
  source: number,
  to: Float32Array,
  target: number,
  count: number,
): void {
  if (count > 64) to.set(from.subarray(source, source + count), target);
  else for (let i = 0; i < count; i++) to[target + i] = from[source + i] as number;
}
