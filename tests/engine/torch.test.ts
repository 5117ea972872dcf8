import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { availableDirections } from '../../src/engine/available.ts';
import { plainRun } from '../../src/engine/backend.ts';
import { placeOnTfjs } from '../../src/engine/tfjs/place.ts';
import type { Direction } from '../../src/language/direction.ts';
import { type ActivationName, activationNames } from '../../src/trace/names.ts';
import { readSafetensors } from '../../src/trace/safetensors.ts';
import { startWasm } from '../start-wasm.ts';
import { load } from './committed.ts';

const cellCount = 8;
const golden = 0.6180339887498949;
const tolerance = 1e-4;

beforeAll(startWasm);

/** The cells that scripts/torch/fixtures.py keeps of an activation of this size. */
const places = (size: number, turn: number) =>
  Array.from({ length: cellCount }, (_, index) =>
    Math.floor(size * (((turn * cellCount + index + 1) * golden) % 1)),
  );

/** The same cells of ours, and the root mean square of all. */
function digest(data: Float32Array, turn: number): number[] {
  const square = data.reduce((sum, value) => sum + value * value, 0);
  const cells = places(data.length, turn).map((place) => data[place] as number);
  return [...cells, Math.sqrt(square / data.length)];
}

/** What model.py computed of a direction's model, when these very weights lay there. */
function fixtureOf(direction: Direction) {
  const file = readFileSync(`tests/fixtures/${direction}.safetensors`);
  const { tensors, metadata } = readSafetensors(file);
  const byName = new Map(tensors.map((one) => [one.name, one]));
  const names = JSON.parse(metadata.names ?? '[]') as ActivationName[];
  const read = (name: string) => [...(byName.get(name)?.data ?? [])];
  return { names, read, count: tensors.length / 3, weights: metadata.weights };
}

describe.each(availableDirections)('src/files/torch/model.py and the page, %s', (direction) => {
  const fixture = fixtureOf(direction);

  it('are told of the same weights: else npm run fixtures', async () => {
    const { manifest } = await load(direction);
    expect(fixture.weights).toBe(manifest.weights.sha256);
    expect(fixture.count).toBe(20);
    const names = activationNames(manifest.architecture.dimensions).map(([name]) => name);
    expect([...fixture.names].sort()).toEqual([...names].sort());
  });

  it('write the same words and agree on every activation', async () => {
    const model = placeOnTfjs(await load(direction), false);
    for (let turn = 0; turn < fixture.count; turn++) {
      const source = fixture.read(`${turn}.source`);
      const { produced, trace } = await model.run(source, plainRun());
      expect(produced).toEqual(fixture.read(`${turn}.produced`));
      const wanted = fixture.read(`${turn}.cells`);
      const width = cellCount + 1;
      fixture.names.forEach((name, row) => {
        digest(trace.get(name).data, turn).forEach((value, column) => {
          const theirs = wanted[row * width + column] as number;
          // Blocked scores are −1e9: what is large is compared by its share.
          const off = Math.abs(value - theirs) / Math.max(1, Math.abs(theirs) / 1e3);
          expect(off, `${name} of sentence ${turn}`).toBeLessThan(tolerance);
        });
      });
    }
    model.dispose();
  });
});
