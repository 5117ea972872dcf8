import { describe, expect, it } from 'vitest';
import { arenaOf } from '../../src/kernels/arena.ts';
import { encoderKernels, encoderPlan } from '../../src/kernels/encoder-plan.ts';
import { type Kernel, sourceOf } from '../../src/kernels/kernel.ts';
import { packWeights } from '../../src/kernels/packed-weights.ts';
import type { Dimensions } from '../../src/trace/dimensions.ts';
import { activationNames } from '../../src/trace/names.ts';
import { parameterShapes } from '../../src/trace/parameters.ts';
import { positionTable } from '../../src/trace/positions.ts';
import { referenceRun } from '../reference/run.ts';

const sizes: readonly Partial<Dimensions>[] = [
  {},
  { nLayers: 1, nHeads: 5, dHead: 8, dModel: 40, dFf: 96 },
  { nLayers: 4, nHeads: 4, dHead: 32, dModel: 128, dFf: 256 },
];

const same = (some: Float32Array, others: Float32Array) =>
  some.length === others.length && some.every((value, index) => value === others[index]);

describe.each(sizes)('an encoder of %j', (dimensions) => {
  const run = referenceRun({ dimensions });
  const rows = run.source.ids.length;
  const arena = arenaOf(rows, run.dimensions);
  const { maxLength, dModel } = run.dimensions;
  const weights = packWeights(run.parameters, positionTable(maxLength, dModel));
  const plan = encoderPlan(rows, arena, weights, run.dimensions);

  it('takes 4N + 1 dispatches', () => {
    expect(plan).toHaveLength(4 * run.dimensions.nLayers + 1);
  });

  it('has a place for every activation but the ids, shaped as the trace says', () => {
    const names = activationNames(run.dimensions)
      .map(([name]) => name)
      .filter((name) => /^(encoder\.|memory$)/.test(name) && name !== 'encoder.tokens');
    expect([...arena.places.keys()]).toEqual(names);
    for (const name of names) {
      expect(arena.places.get(name)?.shape, name).toEqual(run.trace.get(name).shape);
    }
  });

  it('writes every place of the arena from exactly one dispatch', () => {
    const written = plan.flatMap(({ numbers, kernel }) =>
      kernel.computes.map((slot) => numbers[kernel.slots.indexOf(slot)] as number),
    );
    const places = new Set([...arena.places.values()].map(({ offset }) => offset));
    expect(new Set(written)).toEqual(places);
    expect(written).toHaveLength(places.size);
  });

  it('finds each parameter where it says it is', () => {
    for (const [name, shape] of parameterShapes(run.dimensions)) {
      const length = shape.reduce((product, one) => product * one, 1);
      const at = weights.offset(name);
      expect(same(weights.data.subarray(at, at + length), run.parameters.get(name).data)).toBe(
        true,
      );
    }
    const table = positionTable(maxLength, dModel);
    expect(same(weights.data.subarray(weights.positions), table)).toBe(true);
    expect(() => weights.offset('encoder.9.ln1.gain')).toThrow(RangeError);
  });

  it('bakes the sizes into the programs, and nothing of another model', () => {
    for (const kernel of encoderKernels) {
      const model = { dimensions: run.dimensions, epsilon: 1e-5 };
      const text = sourceOf(kernel as unknown as Kernel<string>, model);
      expect(text).toContain(`const dModel = ${dModel}u;`);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

it('knows no place for what no kernel computes', () => {
  const { dimensions } = referenceRun();
  expect(() => arenaOf(3, dimensions).offset('logits')).toThrow(RangeError);
});
