import { describe, expect, it } from 'vitest';
import { availableDirections } from '../../../src/engine/available.ts';
import { plainRun } from '../../../src/engine/backend.ts';
import { EngineError } from '../../../src/engine/errors.ts';
import { isSmall, placeInLoops } from '../../../src/engine/loops/place.ts';
import { type Placeable, parametersOf } from '../../../src/engine/weights.ts';
import type { Decode } from '../../../src/lab/decode.ts';
import { bosId, eosId } from '../../../src/language/vocabulary.ts';
import type { Dimensions } from '../../../src/trace/dimensions.ts';
import { activationNames } from '../../../src/trace/names.ts';
import { axisLength } from '../../../src/trace/shapes.ts';
import { epsilon } from '../../../src/trace/topology.ts';
import type { Trace } from '../../../src/trace/trace.ts';
import { fc } from '../../draws.ts';
import { choicesOf } from '../../reference/choices.ts';
import { compare } from '../../reference/difference.ts';
import { randomParameters } from '../../reference/run.ts';
import { referenceForward } from '../../reference/transformer.ts';
import { load } from '../committed.ts';

const sizes = fc.record({
  nHeads: fc.constantFrom(1, 2, 4),
  dHead: fc.constantFrom(8, 16),
  nLayers: fc.integer({ min: 1, max: 3 }),
  dFf: fc.constantFrom(8, 16, 24),
  dModel: fc.constantFrom(8, 16, 24),
  vocabSize: fc.integer({ min: 5, max: 60 }),
  maxLength: fc.constant(24),
});

function randomModel(dimensions: Dimensions) {
  const known = randomParameters(dimensions);
  const architecture = { dimensions, epsilon, longestSource: 20, longestTarget: 20 } as const;
  const model: Placeable = {
    parameters: parametersOf([...known.values()]),
    manifest: { architecture },
  };
  return { model, numbers: (name: string) => known.get(name)?.data ?? [] };
}

const numbersOf = (trace: Trace) =>
  new Map<string, Float32Array>(trace.names.map((name) => [name, trace.get(name).data]));

const run = (
  model: ReturnType<typeof placeInLoops>,
  source: readonly number[],
  decode: Decode = { kind: 'greedy' },
) => model.run(source, { ...plainRun(), decode });

describe('the model in plain loops', () => {
  it('computes what float64 loops do, every activation, whatever the sizes and the words given', async () => {
    const read = fc.array(fc.nat(), { minLength: 1, maxLength: 16 });
    const given = fc.array(fc.nat(), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(sizes, read, given, async (dimensions, someSource, someGiven) => {
        // Neither padding nor an end, so that as many come as are asked for.
        const word = (number: number) => 3 + (number % (dimensions.vocabSize - 3));
        const [source, ids] = [someSource.map(word), someGiven.map(word)];
        const { model, numbers } = randomModel(dimensions);
        const limit = ids.length + 8;
        const found = await run(placeInLoops(model), source, { kind: 'prefix', ids, limit });
        const inputs = [bosId, ...found.produced.slice(0, -1)];
        const wanted = referenceForward(dimensions, numbers, source, inputs);
        const { worst, where } = compare(numbersOf(found.trace), wanted);
        expect(worst, where).toBeLessThan(1e-4);
        const logits = (wanted.get('logits') ?? []).slice(ids.length * dimensions.vocabSize);
        expect(choicesOf(logits, found.produced.slice(ids.length)).wrong).toEqual([]);
        expect(found.produced.slice(0, ids.length)).toEqual(ids);
        const stopped = found.produced.at(-1) === eosId;
        expect(stopped || found.produced.length === limit).toBe(true);
        expect(found.produced.slice(0, -1)).not.toContain(eosId);
      }),
      { numRuns: 60 },
    );
  });

  it('names and shapes every activation, and none of a run before is left in it', async () => {
    const stored = await load('en-fr');
    const { dimensions } = stored.manifest.architecture;
    const placed = placeInLoops(stored);
    const long = await run(placed, [...Array(20).fill(40), eosId]);
    const short = await run(placed, [9, 8, eosId], { kind: 'forced', ids: [7, 6, 5, eosId] });
    const lengths = { source: 3, target: 4 };
    for (const [name, axes] of activationNames(dimensions)) {
      const shape = axes.map((axis) => axisLength(axis, name, lengths, dimensions));
      expect(short.trace.get(name), name).toMatchObject({ axes, shape });
    }
    expect(short.trace.names).toEqual(activationNames(dimensions).map(([name]) => name));
    const anew = await run(placeInLoops(stored), [9, 8, eosId], {
      ...{ kind: 'forced', ids: [7, 6, 5, eosId] },
    });
    expect(numbersOf(short.trace)).toEqual(numbersOf(anew.trace));
    // Nor does a later run write into what an earlier one gave.
    expect(numbersOf(long.trace)).toEqual(
      numbersOf((await run(placed, [...Array(20).fill(40), eosId])).trace),
    );
  });

  it('gives a row the same to the bit, whatever comes after it', async () => {
    const stored = await load('en-fr');
    const { vocabSize } = stored.manifest.architecture.dimensions;
    const placed = placeInLoops(stored);
    const { produced, trace } = await run(placed, [20, 30, 40, eosId]);
    const told = await run(placed, [20, 30, 40, eosId], {
      ...{ kind: 'forced', ids: [...produced.slice(0, 2), 9, 9, 9] },
    });
    const rows = (of: Trace) => of.get('logits').data.slice(0, 3 * vocabSize);
    expect(produced.length).toBeGreaterThan(2);
    expect(rows(told.trace)).toEqual(rows(trace));
  });

  it('copies only the activations that are asked for, and stops when it is told to', async () => {
    const placed = placeInLoops(await load('en-fr'));
    const names = new Set(['logits'] as const);
    const some = await placed.run([20, 30, eosId], { ...plainRun(), names });
    expect(some.trace.names).toEqual(['logits']);
    const signal = AbortSignal.abort(new EngineError('superseded'));
    const stale = placed.run([20, 30, eosId], { ...plainRun(), signal });
    await expect(stale).rejects.toMatchObject({ code: 'superseded' });
  });

  it('is for the committed models, not for large ones, nor for rows that do not go in eights', async () => {
    for (const direction of availableDirections) {
      expect(isSmall((await load(direction)).manifest.architecture.dimensions)).toBe(true);
    }
    const { dimensions } = (await load('en-fr')).manifest.architecture;
    expect(isSmall({ ...dimensions, dModel: 512, dFf: 2048, nLayers: 6 })).toBe(false);
    expect(isSmall({ ...dimensions, dFf: 28 })).toBe(false);
  });
});
