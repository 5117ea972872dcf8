import { readFileSync } from 'node:fs';

type Entry = { dtype: string; shape: number[]; data_offsets: [number, number] };

function half(bits: number): number {
  const [sign, exponent, fraction] = [bits >> 15 ? -1 : 1, (bits >> 10) & 31, bits & 1023];
  return sign * (exponent ? 2 ** (exponent - 25) * (1024 + fraction) : 2 ** -24 * fraction);
}

/**
 * The numbers of a weights file with eight bits a row, by name, read by no code of `src`: safetensors'
 * header, whole numbers, and a half-precision scale for each row.
 */
export function storedParameters(path: string): (name: string) => readonly number[] {
  const file = readFileSync(path);
  const length = Number(file.readBigUInt64LE(0));
  const header: Record<string, Entry> = JSON.parse(file.subarray(8, 8 + length).toString());
  const known = new Map<string, readonly number[]>();

  function numbersOf(name: string): number[] {
    const { dtype, data_offsets: at, shape } = header[name] as Entry;
    const bytes = file.subarray(8 + length + at[0], 8 + length + at[1]);
    if (dtype === 'F16') {
      return Array.from({ length: bytes.length / 2 }, (_, i) => half(bytes.readUInt16LE(2 * i)));
    }
    const scales = numbersOf(`${name}.scale`);
    const width = shape[1] as number;
    return [...new Int8Array(bytes)].map((n, i) => n * (scales[Math.floor(i / width)] as number));
  }

  return (name) => {
    const numbers = known.get(name) ?? numbersOf(name);
    known.set(name, numbers);
    return numbers;
  };
}
