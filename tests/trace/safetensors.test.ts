import { describe, expect, it } from 'vitest';
import { fromHalf, toHalf } from '../../src/trace/half.ts';
import { readSafetensors, writeSafetensors } from '../../src/trace/safetensors.ts';
import { fc } from '../draws.ts';

const tensors = [
  { name: 'a.w', shape: [2, 3], data: Float32Array.of(1, -2.5, 0.125, 0, 3, -0.5) },
  { name: 'b', shape: [2], data: Float32Array.of(4, 5) },
];

describe('half precision', () => {
  it('round-trips every finite half', () => {
    for (let half = 0; half < 0x10000; half++) {
      const value = fromHalf(half);
      if (Number.isFinite(value)) expect(toHalf(value)).toBe(half);
    }
  });

  it('picks the nearest half of any float', () => {
    fc.assert(
      fc.property(fc.float({ min: -65_000, max: 65_000, noNaN: true }), (value) => {
        const half = toHalf(value);
        const error = Math.abs(fromHalf(half) - value);
        for (const neighbour of [half - 1, half + 1]) {
          const other = fromHalf(neighbour & 0xffff);
          if (Number.isFinite(other)) expect(error).toBeLessThanOrEqual(Math.abs(other - value));
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('safetensors', () => {
  it('lays a file out as the format says', () => {
    const file = writeSafetensors(tensors, 'F32', { format: 'pt' });
    const view = new DataView(file.buffer);
    const length = Number(view.getBigUint64(0, true));
    const header = JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + length)));
    expect(length % 8).toBe(0);
    expect(header.b).toEqual({ dtype: 'F32', shape: [2], data_offsets: [24, 32] });
    expect(view.getFloat32(8 + length + 24, true)).toBe(4);
  });

  it.each(['F16', 'F32'] as const)('reads back what it wrote as %s', (type) => {
    const { tensors: read, metadata } = readSafetensors(
      writeSafetensors(tensors, type, { k: 'v' }),
    );
    expect(read).toEqual(tensors);
    expect(metadata).toEqual({ k: 'v' });
  });

  it('refuses any damage without allocating for it', () => {
    const file = writeSafetensors(tensors, 'F16');
    expect(() => readSafetensors(file.subarray(0, 5))).toThrow();
    expect(() => readSafetensors(file.subarray(0, file.length - 2))).toThrow(RangeError);
    const huge = file.slice();
    new DataView(huge.buffer).setBigUint64(0, 2n ** 60n, true);
    expect(() => readSafetensors(huge)).toThrow(RangeError);
    const infinite = file.slice();
    new DataView(infinite.buffer).setUint16(file.length - 2, 0x7c00, true);
    expect(() => readSafetensors(infinite)).toThrow(RangeError);
  });

  it('never does anything but read or throw on altered headers', () => {
    const file = writeSafetensors(tensors, 'F32');
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.nat(255), (place, byte) => {
        const altered = file.slice();
        altered[place] = byte;
        try {
          const { tensors: read } = readSafetensors(altered);
          for (const { data } of read) expect(data.every(Number.isFinite)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
