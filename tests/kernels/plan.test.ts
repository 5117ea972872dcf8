import { describe, expect, it } from 'vitest';
import { arenaOf } from '../../src/kernels/arena.ts';
import type { Dispatch } from '../../src/kernels/kernel.ts';
import { sourceOf } from '../../src/kernels/kernel.ts';
import { packWeights } from '../../src/kernels/packed-weights.ts';
import { allKernels, editPlan } from '../../src/kernels/plan.ts';
import type { Dimensions } from '../../src/trace/dimensions.ts';
import { activationNames } from '../../src/trace/names.ts';
import { parameterShapes } from '../../src/trace/parameters.ts';
import { positionTable } from '../../src/trace/positions.ts';
import { sizeOf } from '../../src/trace/shapes.ts';
import { referenceRun } from '../reference/run.ts';

const sizes: readonly Partial<Dimensions>[] = [
  {},
  { nLayers: 1, nHeads: 5, dHead: 8, dModel: 40, dFf: 96 },
  { nLayers: 4, nHeads: 4, dHead: 32, dModel: 128, dFf: 256 },
];

const same = (some: Float32Array, others: Float32Array) =>
  some.length === others.length && some.every((value, index) => value === others[index]);

/** Where a dispatch's results begin, in every layer it works on. */
function written({ kernel, numbers, workgroups }: Dispatch, nLayers: number): number[] {
  const read = (slot: string) => numbers[kernel.slots.indexOf(slot)] as number;
  const own = new Set(['tokens', 'embed', 'posEmbed', 'residPre', 'logits', 'probs']);
  const found = new Set(['count', 'produced']);
  const layers = kernel.name === 'greedy' ? nLayers : workgroups[2];
  return kernel.computes.flatMap((slot) => {
    if (found.has(slot)) return [];
    const times = own.has(slot) ? 1 : layers;
    const stride = times > 1 ? read('arenaStride') : 0;
    return Array.from({ length: times }, (_, layer) => read(slot) + layer * stride);
  });
}

describe.each(sizes)('an edit of %j', (dimensions) => {
  const run = referenceRun({ dimensions });
  const lengths = { source: run.source.ids.length, target: run.target.ids.length };
  const arena = arenaOf(lengths, run.dimensions);
  const { nLayers, maxLength, dModel } = run.dimensions;
  const weights = packWeights(run.parameters, run.dimensions);
  const decoding = { given: 0, begin: 1, end: 2 };
  const plan = editPlan(decoding, { lengths, arena, weights, dimensions: run.dimensions });

  it('takes 4N + 4 dispatches', () => {
    expect(plan).toHaveLength(4 * nLayers + 4);
  });

  it('has a place for every activation but the source’s ids, shaped as the trace says', () => {
    const names = activationNames(run.dimensions).map(([name]) => name);
    expect([...arena.places.keys()]).toEqual(names.filter((name) => name !== 'encoder.tokens'));
    for (const [name, { shape }] of arena.places) {
      expect(shape, name).toEqual(run.trace.get(name).shape);
    }
    expect(() => arena.offset('encoder.tokens')).toThrow(RangeError);
  });

  it('keeps places apart, and within the arena', () => {
    const places = [...arena.places.values()].map(({ offset, shape }) => [offset, sizeOf(shape)]);
    const ends = new Map([...places, [arena.count, 1], [arena.produced, lengths.target]] as [
      number,
      number,
    ][]);
    let end = 0;
    for (const [offset, size] of [...ends].sort(([one], [other]) => one - other)) {
      expect(offset).toBe(end);
      end = offset + size;
    }
    expect(end).toBe(arena.length);
  });

  it('writes every place from one dispatch, and right of the diagonal from a second', () => {
    const times = new Map<number, number>();
    for (const offset of plan.flatMap((each) => written(each, nLayers))) {
      times.set(offset, (times.get(offset) ?? 0) + 1);
    }
    for (const [name, { offset }] of arena.places) {
      const twice = /^decoder\.\d+\.self_attn\.(scores|scaled|masked|pattern)$/.test(name);
      expect(times.get(offset), name).toBe(twice ? 2 : 1);
    }
    expect(new Set(times.keys())).toEqual(
      new Set([...arena.places.values()].map(({ offset }) => offset)),
    );
  });

  it('finds each layer’s numbers at the same distance from those of the layer before', () => {
    for (const [name, { offset }] of arena.places) {
      const [, layer, part] = /^decoder\.(\d+)\.(.+)$/.exec(name) ?? [];
      if (!layer || part === 'resid_pre') continue;
      const first = arena.offset(`decoder.0.${part}` as 'decoder.0.ln1.out');
      expect(offset, name).toBe(first + Number(layer) * arena.layerStride);
    }
    for (const [name] of parameterShapes(run.dimensions)) {
      const [, layer, part] = /^decoder\.(\d+)\.(.+)$/.exec(name) ?? [];
      if (!layer) continue;
      const first = weights.offset(`decoder.0.${part}` as 'decoder.0.ln1.gain');
      expect(weights.offset(name), name).toBe(first + Number(layer) * weights.layerStride);
    }
  });

  it('finds each parameter where it says it is', () => {
    for (const [name, shape] of parameterShapes(run.dimensions)) {
      const at = weights.offset(name);
      const packed = weights.data.subarray(at, at + sizeOf(shape));
      expect(same(packed, run.parameters.get(name).data), name).toBe(true);
    }
    const table = positionTable(maxLength, dModel);
    expect(same(weights.data.subarray(weights.positions), table)).toBe(true);
    expect(() => weights.offset('encoder.9.ln1.gain')).toThrow(RangeError);
  });

  it('gives every kernel every number it asks for', () => {
    for (const { kernel, numbers } of plan) {
      const unknown = kernel.slots.filter((_, index) => !Number.isInteger(numbers[index]));
      expect(unknown, kernel.name).toEqual([]);
    }
  });

  it('bakes the sizes into the programs, and nothing of another model', () => {
    for (const kernel of allKernels) {
      const text = sourceOf(kernel, { dimensions: run.dimensions, epsilon: 1e-5 });
      expect(text).toContain(`const dModel = ${dModel}u;`);
      expect(text, kernel.name).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});
