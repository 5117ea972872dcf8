import { fromHalf, toHalf } from './half.ts';

/** The safetensors layout: 8 bytes of header length, a JSON header, then the numbers. */
export type NamedArray = {
  readonly name: string;
  readonly shape: readonly number[];
  readonly data: Float32Array;
};
/** I8 is for whole numbers from −127 to 127. */
export type StoredType = 'F16' | 'F32' | 'I8';
export type SafetensorsFile = {
  readonly tensors: readonly NamedArray[];
  readonly metadata: Readonly<Record<string, string>>;
};

const bytesOf = { F16: 2, F32: 4, I8: 1 } as const;
/** More than any header of ours; a damaged length must not make us allocate gigabytes. */
const longestHeader = 1_000_000;

type HeaderEntry = { dtype: StoredType; shape: number[]; data_offsets: [number, number] };

function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, length) => product * length, 1);
}

function writeNumbers(view: DataView, offset: number, data: Float32Array, type: StoredType): void {
  data.forEach((value, index) => {
    if (type === 'F32') view.setFloat32(offset + 4 * index, value, true);
    else if (type === 'F16') view.setUint16(offset + 2 * index, toHalf(value), true);
    else view.setInt8(offset + index, value);
  });
}

/**
 * Writes named arrays as one safetensors file.
 * @param type of every array, or of each by its name
 * @throws TypeError when a size and shape disagree
 */
export function writeSafetensors(
  tensors: readonly NamedArray[],
  type: StoredType | ((name: string) => StoredType),
  metadata: Readonly<Record<string, string>> = {},
): Uint8Array<ArrayBuffer> {
  const typeOf = typeof type === 'function' ? type : () => type;
  const header: Record<string, unknown> = { __metadata__: metadata };
  let end = 0;
  for (const { name, shape, data } of tensors) {
    if (sizeOf(shape) !== data.length) throw new TypeError(`${name} is not ${shape}`);
    const start = end;
    const dtype = typeOf(name);
    end += data.length * bytesOf[dtype];
    header[name] = { dtype, shape, data_offsets: [start, end] };
  }
  const json = new TextEncoder().encode(JSON.stringify(header));
  // The format asks for numbers aligned to 8 bytes; spaces after the JSON are allowed.
  const headerLength = Math.ceil(json.length / 8) * 8;
  const file = new Uint8Array(8 + headerLength + end).fill(0x20, 8, 8 + headerLength);
  const view = new DataView(file.buffer);
  view.setBigUint64(0, BigInt(headerLength), true);
  file.set(json, 8);
  let offset = 8 + headerLength;
  for (const { name, data } of tensors) {
    writeNumbers(view, offset, data, typeOf(name));
    offset += data.length * bytesOf[typeOf(name)];
  }
  return file;
}

function readHeader(file: Uint8Array): { entries: Record<string, unknown>; start: number } {
  if (file.length < 8) throw new RangeError('shorter than a safetensors header');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const length = Number(view.getBigUint64(0, true));
  if (length > longestHeader || 8 + length > file.length) throw new RangeError('header too long');
  const entries: unknown = JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + length)));
  if (typeof entries !== 'object' || entries === null) throw new TypeError('header is no object');
  return { entries: entries as Record<string, unknown>, start: 8 + length };
}

function checkedEntry(name: string, entry: unknown, available: number): HeaderEntry {
  const { dtype, shape, data_offsets: offsets } = (entry ?? {}) as Partial<HeaderEntry>;
  if (!dtype || !(dtype in bytesOf)) throw new TypeError(`${name} has dtype ${dtype}`);
  if (!Array.isArray(shape) || !shape.every((n) => Number.isSafeInteger(n) && n >= 0)) {
    throw new TypeError(`${name} has no shape`);
  }
  if (!Array.isArray(offsets) || !offsets.every(Number.isSafeInteger)) {
    throw new TypeError(`${name} has no offsets`);
  }
  const [from, to] = offsets;
  if (from < 0 || to > available || to - from !== sizeOf(shape) * bytesOf[dtype]) {
    throw new RangeError(`${name} lies outside the file`);
  }
  return { dtype, shape, data_offsets: [from, to] };
}

/** Plain loops: half a million numbers a file, and whoever waits for them is looking. */
function readNumbers(bytes: Uint8Array, type: StoredType): Float32Array {
  const length = bytes.length / bytesOf[type];
  const data = new Float32Array(length);
  if (type === 'I8') {
    data.set(new Int8Array(bytes.buffer, bytes.byteOffset, length));
    return data;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let index = 0; index < length; index++) {
    data[index] =
      type === 'F32' ? view.getFloat32(4 * index, true) : fromHalf(view.getUint16(2 * index, true));
  }
  if (!data.every(Number.isFinite)) throw new RangeError('a number is not finite');
  return data;
}

/** Reads a safetensors file, checking every bound before it allocates. @throws on any damage */
export function readSafetensors(file: Uint8Array): SafetensorsFile {
  const { entries, start } = readHeader(file);
  const { __metadata__: metadata = {}, ...rest } = entries;
  const tensors = Object.entries(rest).map(([name, entry]) => {
    const { dtype, shape, data_offsets } = checkedEntry(name, entry, file.length - start);
    const [from, to] = data_offsets;
    return { name, shape, data: readNumbers(file.subarray(start + from, start + to), dtype) };
  });
  return { tensors, metadata: metadata as Record<string, string> };
}
