import { expect, test } from 'vitest';
import { samplePair } from '../../src/language/corpus.ts';
import { chance, pickWeighted, seededRandom } from '../../src/language/random.ts';
import { constructionWeights, sampleMeaning } from '../../src/language/sampling/constructions.ts';
import { coreOf, isHeldOut, keyOf } from '../../src/language/split.ts';
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

test('two to six meanings in a hundred are held out, and few are met twice', () => {
  const random = seededRandom(6);
  const meanings = Array.from({ length: 1500 }, () => {
    const construction = pickWeighted(random, constructionWeights);
    return sampleMeaning({ random, free: chance(random, 0.3) }, construction);
  });
  const heldOut = meanings.filter(isHeldOut).length / meanings.length;
  expect(heldOut).toBeGreaterThan(0.02);
  expect(heldOut).toBeLessThan(0.06);
  expect(new Set(meanings.map(keyOf)).size).toBeGreaterThan(1400);
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
