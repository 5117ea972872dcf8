import { describe, expect, it } from 'vitest';
import { modelFolders } from '../../scripts/model-files.ts';
import { sentBytes, snapshotBytes, snapshotLimit } from '../../scripts/torch/snapshots.ts';
import { directions } from '../../src/language/direction.ts';
import { seededRandom } from '../../src/language/random.ts';
import { readInt8Rows } from '../../src/model/int8-rows.ts';
import { readSafetensors } from '../../src/trace/safetensors.ts';
import { load, read } from '../engine/committed.ts';

describe('the moments of training that are committed', () => {
  it.each(directions)('of %s take at most half a megabyte each on their way', async (direction) => {
    const { snapshots = [] } = (await load(direction)).manifest;
    expect(modelFolders()).toContain(direction);
    expect(snapshots).toHaveLength(10);
    for (const { step, file } of snapshots) {
      const bytes = await read(`${direction}/${file}`);
      expect(sentBytes(bytes), `step ${step}`).toBeLessThanOrEqual(500_000);
    }
  });

  it('would be written again as they are', async () => {
    const [, moment] = (await load('en-fr')).manifest.snapshots ?? [];
    const bytes = await read(`en-fr/${moment?.file}`);
    const again = snapshotBytes(readInt8Rows(bytes).tensors);
    expect(Buffer.compare(again, bytes)).toBe(0);
  });
});

describe('a moment as it is written', () => {
  const random = seededRandom(1);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const sizes = (rows: number) => [
    { name: 'w', shape: [rows, 64], data: Float32Array.from({ length: 64 * rows }, normal) },
  ];
  const levelsOf = (file: Uint8Array) =>
    (readSafetensors(file).tensors[0]?.data ?? new Float32Array()).reduce(
      (most, value) => Math.max(most, Math.abs(value)),
      0,
    );

  it('has fewer levels where the model is larger, and is refused where the fewest are too many', () => {
    const files = [4_000, 9_500].map((rows) => snapshotBytes(sizes(rows)));
    expect(files.map(levelsOf)).toEqual([63, 47]);
    for (const file of files) expect(sentBytes(file)).toBeLessThanOrEqual(snapshotLimit);
    expect(() => snapshotBytes(sizes(14_000))).toThrow(RangeError);
  });
});
