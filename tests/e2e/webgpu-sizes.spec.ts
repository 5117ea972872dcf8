import type { Decode } from '../../src/lab/decode.ts';
import { seededRandom } from '../../src/language/random.ts';
import type { Dimensions } from '../../src/trace/dimensions.ts';
import { activationNames } from '../../src/trace/names.ts';
import { bundle } from './bundle.ts';
import { expect, test } from './fixtures.ts';
import type { Outcome, Trial } from './sizes/page.ts';

const committed: Dimensions = {
  ...{ dModel: 64, dHead: 16, nHeads: 4, nLayers: 3, dFf: 256, vocabSize: 3071, maxLength: 64 },
};
const odd: Dimensions = { ...committed, nLayers: 1, nHeads: 5, dHead: 8, dModel: 40, dFf: 96 };
const wide: Dimensions = {
  ...{ dModel: 128, dHead: 32, nHeads: 4, nLayers: 4, dFf: 512, vocabSize: 4096, maxLength: 64 },
};
const forced = (length: number): Decode => ({ kind: 'forced', ids: idsOf(length, 99) });

/** Reproducible ids of words, `<eos>` last. */
function idsOf(length: number, seed: number): number[] {
  const next = seededRandom(seed);
  const words = Array.from({ length: length - 1 }, () => 4 + Math.floor(next() * 1000));
  return [...words, 2];
}

const trial = (dimensions: Dimensions, decode: Decode, lengths: readonly number[]): Trial => ({
  ...{ dimensions, decode, limits: { source: 48, target: 64 } },
  sources: lengths.map((length) => idsOf(length, length)),
});

let script = '';
test.beforeAll(async () => {
  script = await bundle('tests/e2e/sizes/page.ts');
});

const greedy: Decode = { kind: 'greedy' };
const prefix: Decode = { kind: 'prefix', ids: [70, 80, 90] };

const trials: readonly (readonly [string, Trial])[] = [
  [
    'the committed sizes, from 2 to 48 ids, greedily to the limit of 64',
    trial(committed, greedy, [48, 2, 15]),
  ],
  ['one layer, five heads of eight', trial(odd, greedy, [9, 2])],
  ['one layer, five heads of eight, words given', trial(odd, forced(20), [48])],
  ['four layers, 128 wide, 4096 words, 64 words given', trial(wide, forced(64), [48])],
  ['given words gone on from', trial(committed, prefix, [12])],
];

for (const [name, asked] of trials) {
  test(`kernels agree with float64 loops: ${name}`, async ({ page }) => {
    await page.goto('./');
    await page.addScriptTag({ content: script });
    const outcomes = await page.evaluate((one) => {
      const { tryKernels } = window as unknown as {
        tryKernels(trial: Trial): Promise<Outcome[]>;
      };
      return tryKernels(one);
    }, asked);
    for (const { worst, where, names, wrong, produced } of outcomes) {
      expect(worst, where).toBeLessThan(1e-4);
      expect(names).toBe(activationNames(asked.dimensions).length);
      const given = asked.decode.kind === 'greedy' ? [] : asked.decode.ids;
      expect(produced.slice(0, given.length)).toEqual(given);
      expect(produced).toHaveLength(asked.decode.kind === 'forced' ? given.length : 64);
      expect(wrong).toEqual([]);
    }
    expect(outcomes).toHaveLength(asked.sources.length);
  });
}
