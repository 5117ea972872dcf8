import { describe, expect, test } from 'vitest';
import { samplePair } from '../../src/language/corpus.ts';
import { directions, languagesOf } from '../../src/language/direction.ts';
import { vocabularyOf } from '../../src/language/grammar-tokens.ts';
import { adjectives } from '../../src/language/lexicon/adjectives.ts';
import { nouns } from '../../src/language/lexicon/nouns.ts';
import { verbs } from '../../src/language/lexicon/verbs.ts';
import { constructionIds } from '../../src/language/meaning.ts';
import { seededRandom } from '../../src/language/random.ts';
import { joinTokens, tokenize } from '../../src/language/tokenizer.ts';
import { fc } from '../draws.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const anyDirection = fc.constantFrom(...directions);
const runs = { numRuns: 250 };

const contentWords = new Set([
  ...Object.values(nouns).flatMap(({ en }) => Object.values(en)),
  ...Object.values(verbs).flatMap(({ en }) => [en.base, en.third, en.past]),
  ...Object.values(adjectives).map(({ en }) => en),
]);

describe('every pair', () => {
  test('has its lengths within bounds and its tokens in the vocabulary', () => {
    const vocabularies = new Map(directions.map((id) => [id, vocabularyOf(id)]));
    fc.assert(
      fc.property(seeds, anyDirection, (seed, direction) => {
        const { source, target } = samplePair(seededRandom(seed), direction);
        expect(source.length).toBeGreaterThanOrEqual(3);
        expect(source.length).toBeLessThanOrEqual(direction === 'zh-en' ? 47 : 32);
        expect(target.length).toBeLessThanOrEqual(63);
        const unknown = [...source, ...target].filter(
          (token) => !vocabularies.get(direction)?.has(token),
        );
        expect(unknown).toEqual([]);
      }),
      runs,
    );
  });

  test('is read back from its display form, token for token', () => {
    fc.assert(
      fc.property(seeds, anyDirection, (seed, direction) => {
        const pair = samplePair(seededRandom(seed), direction);
        const languages = languagesOf(direction);
        for (const side of ['source', 'target'] as const) {
          const text = joinTokens(pair[side], languages[side]);
          const back = tokenize(text, languages[side]).map((token) => token.text);
          expect(back).toEqual(pair[side]);
        }
      }),
      runs,
    );
  });

  test('aligns every content word and stays within its sentences', () => {
    fc.assert(
      fc.property(seeds, anyDirection, (seed, direction) => {
        const { alignment, probes, source, target } = samplePair(seededRandom(seed), direction);
        for (const [from, to] of alignment) {
          expect(source[from]).toBeDefined();
          expect(target[to]).toBeDefined();
        }
        for (const probe of probes) {
          const tokens = probe.side === 'source' ? source : target;
          expect(tokens[probe.from]).toBeDefined();
          expect(tokens[probe.to]).toBeDefined();
          expect(probe.from).not.toBe(probe.to);
        }
        const english = direction === 'zh-en' ? target : source;
        const side = direction === 'zh-en' ? 1 : 0;
        const aligned = new Set(alignment.map((pair) => pair[side]));
        const loose = english.filter(
          (token, index) => contentWords.has(token) && !aligned.has(index),
        );
        expect(loose).toEqual([]);
      }),
      runs,
    );
  });

  test('comes from its seed alone', () => {
    fc.assert(
      fc.property(seeds, anyDirection, (seed, direction) => {
        const once = samplePair(seededRandom(seed), direction);
        const again = samplePair(seededRandom(seed), direction);
        expect([again.source, again.target, again.key]).toEqual([
          once.source,
          once.target,
          once.key,
        ]);
      }),
      { numRuns: 50 },
    );
  });
});

test('a construction asked for is the one given', () => {
  for (const construction of constructionIds) {
    const pair = samplePair(seededRandom(7), 'en-fr', { construction });
    expect(pair.construction).toBe(construction);
  }
});

test('one sentence in seven or more is long, and three in ten are free', () => {
  const random = seededRandom(1);
  const pairs = Array.from({ length: 1200 }, () => samplePair(random, 'en-fr'));
  const share = (test: (pair: (typeof pairs)[number]) => boolean) =>
    pairs.filter(test).length / pairs.length;
  expect(share(({ source }) => source.length >= 16)).toBeGreaterThan(0.13);
  expect(share(({ free }) => free)).toBeGreaterThan(0.25);
  expect(share(({ free }) => free)).toBeLessThan(0.35);
});

test('Chinese sources have one right reading', () => {
  const random = seededRandom(2);
  const pairs = Array.from({ length: 200 }, () => samplePair(random, 'zh-en'));
  expect(pairs.filter(({ ambiguous }) => ambiguous)).toEqual([]);
  expect(samplePair(random, 'en-zh').ambiguous).toBe(false);
});
