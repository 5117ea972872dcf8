import { expect, test } from 'vitest';
import { samplePair } from '../../src/language/corpus.ts';
import { seededRandom } from '../../src/language/random.ts';
import { coreOf, hashUnit } from '../../src/language/split.ts';
import { clause, doing, the } from './say.ts';

test('training, held-out and compositional meanings are apart, in every direction', () => {
  const random = seededRandom(5);
  for (const direction of ['en-fr', 'zh-en'] as const) {
    for (let count = 0; count < 150; count += 1) {
      const train = samplePair(random, direction);
      expect([train.heldOut, train.withheld]).toEqual([false, undefined]);
    }
    const heldOut = samplePair(random, direction, { split: 'heldOut' });
    expect([heldOut.heldOut, heldOut.withheld]).toEqual([true, undefined]);
    expect(samplePair(random, direction, { split: 'compositional' }).withheld).toBeDefined();
  }
});

test('two to six sentences in a hundred are held out', () => {
  const random = seededRandom(6);
  const keys = Array.from({ length: 1500 }, () => samplePair(random, 'en-fr').key);
  expect(new Set(keys).size).toBeGreaterThan(1300);
  const shares = Array.from({ length: 20000 }, (_, index) => hashUnit(`meaning ${index}`));
  const below = shares.filter((share) => share < 0.025).length / shares.length;
  expect(below).toBeGreaterThan(0.02);
  expect(below).toBeLessThan(0.03);
});

test('a because-sentence is split by its core, whatever its tense and number', () => {
  const quality = { kind: 'quality', quality: { adjective: 'wide', degree: 'too' } } as const;
  const cores = (['past', 'future'] as const).map((tense) =>
    coreOf({
      kind: 'because',
      main: clause(the('cat', { number: 'plural' }), doing('cross', the('street')), { tense }),
      reason: clause({ kind: 'pronoun', pronoun: 'it', antecedent: 'object' }, quality, { tense }),
    }),
  );
  expect(cores).toEqual(['cat|cross|street|wide', 'cat|cross|street|wide']);
});
