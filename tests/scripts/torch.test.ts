import { describe, expect, it } from 'vitest';
import { bytesOf, kernelsFor } from '../../scripts/torch/process.ts';
import { snapshotSteps } from '../../scripts/torch/snapshots.ts';
import type { Batch } from '../../src/training/batches.ts';

const batch: Batch = {
  ...{ size: 2, sourceLength: 3, targetLength: 2 },
  source: Int32Array.of(5, 6, 2, 7, 2, 0),
  target: Int32Array.of(1, 8, 1, 300),
  wanted: Int32Array.of(8, 2, 300, 2),
};
const told = [2, 3, 2, 5, 6, 2, 7, 2, 0, 1, 8, 1, 300, 8, 2, 300, 2];

/** As read_batch of train.py reads them: little-endian, whatever machine this is. */
function numbersIn(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length / 4 }, (_, index) => view.getInt32(4 * index, true));
}

describe('the bytes of a batch', () => {
  it('are its three lengths, then source, what is fed and what is wanted, row by row', () => {
    expect(numbersIn(bytesOf(batch))).toEqual(told);
  });

  it('are those of a part of a larger array too', () => {
    const whole = Int32Array.of(9, 9, ...batch.source, 9);
    expect(numbersIn(bytesOf({ ...batch, source: whole.subarray(2, 8) }))).toEqual(told);
  });
});

describe('the kernels that OpenBLAS is told to use', () => {
  const told = { OPENBLAS_CORETYPE: 'SKYLAKEX' };
  const all = 'avx2 avx512f avx512dq avx512cd avx512bw avx512vl avx512_vnni';

  it('are those of AVX-512 where the processor has all that they need', () => {
    expect(kernelsFor(`model name\t: AMD EPYC\nflags\t\t: fpu ${all}\nbugs\t: x`)).toEqual(told);
  });

  it('are its own choice without all of it, or without a list', () => {
    expect(kernelsFor(`flags\t\t: ${all.replace('avx512bw ', '')}\n`)).toEqual({});
    expect(kernelsFor(`model name\t: ${all}\n`)).toEqual({});
    expect(kernelsFor('')).toEqual({});
  });
});

describe('the steps of snapshots', () => {
  it('lie close together at first, from the untrained model to the trained one', () => {
    expect(snapshotSteps(6000)).toEqual([0, 60, 150, 300, 600, 1200, 2100, 3000, 4500, 6000]);
  });

  it('come once each, however short the run', () => {
    expect(snapshotSteps(4)).toEqual([0, 1, 2, 3, 4]);
    expect(snapshotSteps(1)).toEqual([0, 1]);
  });
});
