import { describe, expect, it } from 'vitest';
import { readInt8Rows, writeInt8Rows } from '../../src/model/int8-rows.ts';
import { readSafetensors, writeSafetensors } from '../../src/trace/safetensors.ts';
import { fc } from '../draws.ts';

const matrix = (rows: number, values: readonly number[]) => ({
  ...{ name: 'w', shape: [rows, values.length / rows], data: Float32Array.from(values) },
});

describe('eight bits with a scale a row', () => {
  it('keep a row whose numbers are whole multiples of its scale', () => {
    const w = matrix(2, [127, -64, 0, 63.5, -0.5, 1]);
    const bias = { name: 'b', shape: [2], data: Float32Array.of(0.5, -3) };
    expect(readInt8Rows(writeInt8Rows([w, bias])).tensors).toEqual([w, bias]);
  });

  it('lie in the file as whole numbers and halves, half as long as halves alone', () => {
    const w = matrix(64, new Array(64 * 64).fill(0.25));
    const { tensors } = readSafetensors(writeInt8Rows([w]));
    expect(tensors.map(({ name, shape }) => [name, ...shape])).toEqual([
      ['w', 64, 64],
      ['w.scale', 64],
    ]);
    expect(new Set(tensors[0]?.data)).toEqual(new Set([127]));
    const halves = writeSafetensors([w], 'F16').length;
    expect(writeInt8Rows([w]).length / halves).toBeLessThan(0.55);
  });

  it('move no number by more than half a step of its row, and none to another sign', () => {
    const number = fc.float({ min: -8, max: 8, noNaN: true });
    const rows = fc.array(fc.array(number, { minLength: 5, maxLength: 5 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (values) => {
        const w = matrix(values.length, values.flat());
        const read = readInt8Rows(writeInt8Rows([w])).tensors[0]?.data ?? new Float32Array();
        values.forEach((row, index) => {
          const peak = Math.max(...row.map(Math.abs));
          // A scale is the next half above: a thousandth more, or the smallest half more.
          const step = (peak / 127) * 1.001 + 2 ** -24;
          row.forEach((value, column) => {
            const found = read[index * 5 + column] as number;
            expect(Math.abs(found - value)).toBeLessThanOrEqual(step * 0.501);
            expect(found * value).toBeGreaterThanOrEqual(0);
          });
        });
      }),
    );
  });

  it('keep to as many levels as are asked for, and are then written again as they are', () => {
    const number = fc.float({ min: -8, max: 8, noNaN: true, noDefaultInfinity: true });
    const rows = fc.array(fc.array(number, { minLength: 5, maxLength: 5 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, fc.constantFrom(63, 47, 31), (values, levels) => {
        const w = matrix(values.length, values.flat());
        const file = writeInt8Rows([w], {}, levels);
        const [stored] = readSafetensors(file).tensors;
        expect(Math.max(...(stored?.data ?? []).map(Math.abs))).toBeLessThanOrEqual(levels);
        const read = readInt8Rows(file).tensors;
        // Below this a scale has fewer digits than a half, and the row's peak may be rounded too.
        const fine = values.every((row) => Math.max(...row.map(Math.abs)) > 0.004);
        if (fine) expect(readInt8Rows(writeInt8Rows(read, {}, levels)).tensors).toEqual(read);
        const found = read[0]?.data ?? new Float32Array();
        values.flat().forEach((value, index) => {
          const row = values[Math.floor(index / 5)] as number[];
          const step = (Math.max(...row.map(Math.abs)) / levels) * 1.001 + 2 ** -24;
          expect(Math.abs((found[index] as number) - value)).toBeLessThanOrEqual(step * 0.501);
        });
      }),
    );
    expect(() => writeInt8Rows([matrix(1, [1])], {}, 128)).toThrow(RangeError);
  });

  it('are refused without a scale for every row, or with one too many', () => {
    const typeOf = (name: string) => (name === 'w' ? 'I8' : 'F16');
    const w = matrix(2, [1, 2, 3, 4]);
    const scale = (count: number, name = 'w.scale') => ({
      ...{ name, shape: [count], data: new Float32Array(count).fill(1) },
    });
    const file = (...tensors: (typeof w)[]) => writeSafetensors(tensors, typeOf);
    expect(readInt8Rows(file(w, scale(2))).tensors).toEqual([w]);
    expect(() => readInt8Rows(file(w))).toThrow(RangeError);
    expect(() => readInt8Rows(file(w, scale(1)))).toThrow(RangeError);
    expect(() => readInt8Rows(file(w, scale(2), scale(2, 'v.scale')))).toThrow(RangeError);
  });
});
