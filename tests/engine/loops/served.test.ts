import { memory } from '@tensorflow/tfjs';
import { beforeAll, expect, it } from 'vitest';
import { plainRun } from '../../../src/engine/backend.ts';
import { whenNeeded } from '../../../src/engine/delivered.ts';
import { EngineError } from '../../../src/engine/errors.ts';
import { placeWithLoops } from '../../../src/engine/loops/served.ts';
import { placeOnTfjs } from '../../../src/engine/tfjs/place.ts';
import { encodeSource } from '../../../src/language/encode.ts';
import { difference } from '../../reference/difference.ts';
import { startWasm } from '../../start-wasm.ts';
import { load } from '../committed.ts';
import { onTfjs } from '../on-wasm.ts';

beforeAll(startWasm);

it('gives what tfjs gives, unchanged and changed, and makes tensors for what is changed alone', async () => {
  const stored = await load('en-fr');
  const tfjs = placeOnTfjs(stored, true);
  const before = memory().numTensors;
  const placed = await placeWithLoops(stored, onTfjs);
  const text = 'The animal did not cross the street because it was too tired.';
  const { ids } = encodeSource(text, 'en-fr', stored.manifest);
  const off = { kind: 'head-gain', attention: 'encoder.1.self_attn', head: 1, gain: 0 } as const;
  for (const plan of [[], [off]]) {
    const [ours, theirs] = [
      await placed.run(ids, { ...plainRun(), plan }),
      await tfjs.run(ids, { ...plainRun(), plan }),
    ];
    expect(ours.produced).toEqual(theirs.produced);
    expect(ours.trace.names).toEqual(theirs.trace.names);
    for (const name of ours.trace.names) {
      const [one, other] = [ours.trace.get(name), theirs.trace.get(name)];
      expect(one.shape, name).toEqual(other.shape);
      expect(difference(one.data, other.data), name).toBeLessThan(1e-4);
    }
    const made = memory().numTensors - before;
    expect(made).toBe(plan.length === 0 ? 0 : stored.parameters.names.length);
  }
  placed.dispose();
  expect(memory().numTensors).toBe(before);
  tfjs.dispose();
});

it('asks for tfjs when something is changed, and once more, told so, after it did not come', async () => {
  const stored = await load('en-fr');
  const asked: boolean[] = [];
  const tfjs = whenNeeded(async (again) => {
    asked.push(again);
    if (!again) throw new EngineError('program-missing');
    return onTfjs();
  });
  const placed = await placeWithLoops(stored, tfjs.get);
  const { ids } = encodeSource('The cat saw a bird.', 'en-fr', stored.manifest);
  await placed.run(ids, plainRun());
  expect(asked).toEqual([]);
  const changed = { ...plainRun(), plan: [{ kind: 'unscaled' }] } as const;
  await expect(placed.run(ids, changed)).rejects.toMatchObject({ code: 'program-missing' });
  expect((await placed.run(ids, changed)).produced.at(-1)).toBe(2);
  await placed.run(ids, changed);
  expect(asked).toEqual([false, true]);
  placed.dispose();
});

it('leaves a large model to tfjs', async () => {
  const { manifest, parameters } = await load('en-fr');
  const { architecture } = manifest;
  const dimensions = { ...architecture.dimensions, dFf: 100_000 };
  const large = { parameters, manifest: { architecture: { ...architecture, dimensions } } };
  const placed: unknown[] = [];
  const model = await placeWithLoops(large, async () => ({
    place: (one) => {
      placed.push(one);
      return placeOnTfjs({ parameters, manifest }, true);
    },
  }));
  expect(placed).toEqual([large]);
  model.dispose();
});
