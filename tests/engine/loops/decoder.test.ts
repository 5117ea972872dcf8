import { describe, expect, it } from 'vitest';
import { availableDirections } from '../../../src/engine/available.ts';
import { isSmall, loopDecoder } from '../../../src/engine/loops/decoder.ts';
import { parametersOf } from '../../../src/engine/weights.ts';
import { fc } from '../../draws.ts';
import { choicesOf } from '../../reference/choices.ts';
import { randomParameters } from '../../reference/run.ts';
import { referenceForward } from '../../reference/transformer.ts';
import { load } from '../committed.ts';

const sizes = fc.record({
  nHeads: fc.constantFrom(1, 2, 4),
  dHead: fc.constantFrom(4, 8, 12),
  nLayers: fc.integer({ min: 1, max: 3 }),
  dFf: fc.constantFrom(4, 16, 20),
  dModel: fc.constantFrom(4, 8, 24),
  vocabSize: fc.integer({ min: 5, max: 60 }),
  maxLength: fc.constant(24),
});

describe('decoding by loops', () => {
  it('chooses the words that float64 loops choose, whatever the sizes and the words given', () => {
    const read = fc.array(fc.nat(), { minLength: 1, maxLength: 16 });
    const given = fc.array(fc.nat(), { maxLength: 5 });
    fc.assert(
      fc.property(sizes, read, given, (dimensions, someSource, someGiven) => {
        const word = (number: number) => 1 + (number % (dimensions.vocabSize - 1));
        const [source, begun] = [someSource.map(word), someGiven.map(word)];
        const known = randomParameters(dimensions);
        const numbers = (name: string) => known.get(name)?.data ?? [];
        const encoded = referenceForward(dimensions, numbers, source, [1]).get('memory') ?? [];
        const next = loopDecoder({
          ...{ parameters: parametersOf([...known.values()]), dimensions },
          memory: Float32Array.from(encoded),
        });
        const words = [...begun];
        while (words.length < begun.length + 8) words.push(next([1, ...words]));
        const inputs = [1, ...words.slice(0, -1)];
        const all = referenceForward(dimensions, numbers, source, inputs).get('logits') ?? [];
        const logits = all.slice(begun.length * dimensions.vocabSize);
        expect(choicesOf(logits, words.slice(begun.length)).wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is for the committed models, not for large ones, nor for rows that do not go in fours', async () => {
    for (const direction of availableDirections) {
      expect(isSmall((await load(direction)).manifest.architecture.dimensions)).toBe(true);
    }
    const { dimensions } = (await load('en-fr')).manifest.architecture;
    expect(isSmall({ ...dimensions, dModel: 512, dFf: 2048, nLayers: 6 })).toBe(false);
    expect(isSmall({ ...dimensions, dFf: 30 })).toBe(false);
  });
});
