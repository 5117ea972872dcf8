import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { tiny, tinyBatch, tinySeed } from '../../scripts/torch/fixtures.ts';
import { seededRandom } from '../../src/language/random.ts';
import { parameterShapes } from '../../src/trace/parameters.ts';
import { readSafetensors } from '../../src/trace/safetensors.ts';
import { registerTrainingGradients } from '../../src/training/gradients.ts';
import { initialParameters } from '../../src/training/initial.ts';
import { gradientsOf } from '../../src/training/step.ts';
import { difference } from '../reference/difference.ts';
import { startWasm } from '../start-wasm.ts';

beforeAll(async () => {
  await startWasm();
  registerTrainingGradients();
});

it("loss and gradient of a batch, by every parameter, are those of PyTorch's autograd", () => {
  const { tensors, metadata } = readSafetensors(
    readFileSync('tests/fixtures/gradients.safetensors'),
  );
  const rows = (ids: readonly (readonly number[])[]) => Int32Array.from(ids.flat());
  const batch = {
    ...{ size: 2, sourceLength: 5, targetLength: 4, source: rows(tinyBatch.source) },
    ...{ target: rows(tinyBatch.target), wanted: rows(tinyBatch.wanted) },
  };
  const values = initialParameters(tiny, seededRandom(tinySeed));
  const { loss, gradients } = gradientsOf(values, batch, tiny);
  expect(Math.abs(loss - Number(metadata.loss))).toBeLessThan(1e-4);
  const theirs = new Map(tensors.map(({ name, data }) => [name, data]));
  expect([...theirs.keys()].sort()).toEqual(
    parameterShapes(tiny)
      .map(([name]) => name)
      .sort(),
  );
  parameterShapes(tiny).forEach(([name], index) => {
    const wanted = theirs.get(name) ?? new Float32Array();
    expect(difference(gradients[index] ?? [], wanted), name).toBeLessThan(1e-4);
    expect(
      wanted.some((value) => Math.abs(value) > 1e-3),
      name,
    ).toBe(true);
  });
});
