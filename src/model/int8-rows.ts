import { fromHalf, toHalf } from '../trace/half.ts';
import {
  type NamedArray,
  readSafetensors,
  type SafetensorsFile,
  writeSafetensors,
} from '../trace/safetensors.ts';

// Matrices as eight-bit whole numbers with a half-precision scale a row, the rest in half
// precision: a weights file at half the size. `<name>.scale` [rows] stands behind `<name>`.

/** The largest whole number of a row: what eight bits hold. */
const largest = 127;
const suffix = '.scale';
const isMatrix = ({ shape }: NamedArray) => shape.length === 2;

/** The smallest half that brings the row within −levels … levels; 1 for a row of zeros. */
function scaleOf(row: Float32Array, levels: number): number {
  const peak = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const half = toHalf(peak / levels);
  const scale = fromHalf(half);
  return peak === 0 ? 1 : scale * levels < peak ? fromHalf(half + 1) : scale;
}

function rounded(matrix: NamedArray, levels: number): NamedArray[] {
  const [rows = 0, width = 0] = matrix.shape;
  const scales = new Float32Array(rows);
  const data = new Float32Array(matrix.data.length);
  for (let row = 0; row < rows; row++) {
    const values = matrix.data.subarray(row * width, (row + 1) * width);
    const scale = scaleOf(values, levels);
    scales[row] = scale;
    data.set(
      values.map((value) => Math.round(value / scale)),
      row * width,
    );
  }
  return [
    { ...matrix, data },
    { name: `${matrix.name}${suffix}`, shape: [rows], data: scales },
  ];
}

/**
 * Rounds matrices to eight bits a number, and the rest to half precision.
 * @param levels the largest whole number of a row, 127 at most: fewer are coarser, and as long in the
 * file, but a server's gzip makes less of them
 */
export function writeInt8Rows(
  tensors: readonly NamedArray[],
  metadata: Readonly<Record<string, string>> = {},
  levels = largest,
): Uint8Array<ArrayBuffer> {
  if (!(levels >= 1 && levels <= largest)) throw new RangeError(`${levels} levels in eight bits`);
  const matrices = new Set(tensors.filter(isMatrix).map(({ name }) => name));
  const parts = tensors.flatMap((one) => (isMatrix(one) ? rounded(one, levels) : [one]));
  return writeSafetensors(parts, (name) => (matrices.has(name) ? 'I8' : 'F16'), metadata);
}

function scaled(matrix: NamedArray, scales: NamedArray | undefined): NamedArray {
  const [rows = 0, width = 0] = matrix.shape;
  if (!scales || String(scales.shape) !== String(rows)) {
    throw new RangeError(`${matrix.name} has no scale for every row`);
  }
  const data = new Float32Array(matrix.data.length);
  for (let row = 0; row < rows; row++) {
    const scale = scales.data[row] as number;
    for (let index = row * width; index < (row + 1) * width; index++) {
      data[index] = (matrix.data[index] as number) * scale;
    }
  }
  return { ...matrix, data };
}

/** Reads what `writeInt8Rows` wrote, as the numbers that they stand for. @throws on any damage */
export function readInt8Rows(file: Uint8Array): SafetensorsFile {
  const { tensors, metadata } = readSafetensors(file);
  const isScale = ({ name }: NamedArray) => name.endsWith(suffix);
  const scales = new Map(tensors.filter(isScale).map((one) => [one.name, one]));
  const rest = tensors.filter((one) => !isScale(one));
  if (scales.size !== rest.filter(isMatrix).length) throw new RangeError('a scale of no matrix');
  const read = rest.map((one) =>
    isMatrix(one) ? scaled(one, scales.get(`${one.name}${suffix}`)) : one,
  );
  return { tensors: read, metadata };
}
