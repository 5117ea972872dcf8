import { describe, expect, it } from 'vitest';
import { coreferenceSet, flipSet } from '../../src/evaluation/because.ts';
import { classifiersIn, particleVerbsIn, pointsOf, saysAll } from '../../src/evaluation/points.ts';
import { compositionalSets, heldOutSet, isKnown, type Scope } from '../../src/evaluation/sets.ts';
import { pairOf, samplePair } from '../../src/language/corpus.ts';
import { vocabularyOf } from '../../src/language/grammar-tokens.ts';
import type { Meaning } from '../../src/language/meaning.ts';
import { seededRandom } from '../../src/language/random.ts';
import { vocabularyFrom } from '../../src/language/vocabulary.ts';

const scopeOf = (direction: Scope['direction'], without: readonly string[] = []): Scope => ({
  direction,
  constructions: ['C1', 'C3', 'C9', 'C12', 'C15'],
  vocabulary: vocabularyFrom(
    vocabularyOf(direction).tokens.filter((token) => !without.includes(token)),
  ),
});
const scope = scopeOf('en-fr');

describe('held-out sentences', () => {
  it('are unseen, different, of the model’s constructions, and long often enough', () => {
    const { pairs, unknown } = heldOutSet(scope, { count: 60, seed: 3, long: 25 });
    expect(pairs).toHaveLength(60);
    expect(unknown).toBe(0);
    expect(pairs.every(({ heldOut, withheld }) => heldOut && !withheld)).toBe(true);
    expect(new Set(pairs.map(({ source }) => source.join(' '))).size).toBe(60);
    expect(pairs.filter(({ source }) => source.length >= 16).length).toBeGreaterThanOrEqual(25);
    const met = new Set(pairs.map(({ construction }) => construction));
    expect([...met].sort()).toEqual([...scope.constructions].sort());
  });

  it('leave out, and count, what the model has no word for', () => {
    const poor = scopeOf('en-fr', ['the', 'la']);
    const { pairs, unknown } = heldOutSet(poor, { count: 10, seed: 3 });
    expect(unknown).toBeGreaterThan(0);
    expect(pairs).toHaveLength(10);
    expect(pairs.every((pair) => isKnown(pair, poor))).toBe(true);
  });
});

it('the compositional sets have each kind, as long as draws last', () => {
  const sets = compositionalSets(scope, 1, 1, 150);
  const kinds = [...sets].filter(([, pairs]) => pairs.length > 0);
  expect(kinds.length).toBeGreaterThan(3);
  for (const [id, pairs] of kinds) {
    expect(pairs.every(({ withheld }) => withheld === id)).toBe(true);
  }
  expect([...compositionalSets(scope, 1, 1, 0).values()].flat()).toEqual([]);
});

describe('because-sentences', () => {
  it('have a pronoun that only the adjective makes clear', () => {
    const set = coreferenceSet(scope, { count: 20, seed: 5, most: 20_000 });
    expect(set).toHaveLength(20);
    for (const { pair, pronoun, adjective } of set) {
      expect(pair.target[pronoun[0] as number]).toMatch(/^(il|elle)s?$/);
      expect(adjective.length).toBeGreaterThan(0);
      expect(pair.heldOut).toBe(true);
    }
  });

  it('and flips differ in one word, and in the gender of the pronoun', () => {
    const flips = flipSet(scope, { count: 10, seed: 5, most: 40_000 });
    expect(flips).toHaveLength(10);
    for (const [one, other] of flips) {
      expect(other.pair.source).toHaveLength(one.pair.source.length);
      const differing = one.pair.source.filter((word, at) => word !== other.pair.source[at]);
      expect(differing).toHaveLength(1);
      const said = [one, other].map(({ pair, pronoun }) => pair.target[pronoun[0] as number]);
      expect(said[0]).not.toBe(said[1]);
      expect(other.pair.heldOut).toBe(true);
    }
  });
});

describe('points', () => {
  it('are a share of the cases', () => {
    expect(pointsOf([true, false, true, true])).toEqual({ cases: 4, right: 0.75 });
    expect(pointsOf([])).toEqual({ cases: 0, right: 0 });
  });

  it('are given where every word asked for is the likeliest', () => {
    const pair = samplePair(seededRandom(1), 'en-fr', { split: 'heldOut', construction: 'C1' });
    const predicted = pair.target.map((token) => scope.vocabulary.idOf(token));
    expect(saysAll({ pair, predicted }, [0, 1], scope.vocabulary)).toBe(true);
    expect(saysAll({ pair, predicted: [...predicted.with(1, 0)] }, [0, 1], scope.vocabulary)).toBe(
      false,
    );
  });

  it('are asked of classifiers and of verbs with particles', () => {
    const meaning: Meaning = {
      construction: 'C12',
      mood: 'statement',
      body: {
        kind: 'clause',
        subject: { kind: 'name', name: 'tom' },
        tense: 'past',
        negated: false,
        predicate: {
          kind: 'verb',
          verb: 'turnOff',
          object: {
            kind: 'common',
            noun: 'lamp',
            determiner: 'a',
            number: 'singular',
            adjectives: [],
          },
        },
      },
    };
    // Tom turned off a lamp: 汤姆关掉了一盏台灯。
    const pair = pairOf(meaning, 'en-zh');
    expect(classifiersIn(pair).map(([at]) => pair.target[at as number])).toEqual(['盏']);
    const off = pair.target.indexOf('关');
    expect(particleVerbsIn(pair)).toEqual([[off, off + 1]]);
    const back = pairOf(meaning, 'zh-en');
    expect(particleVerbsIn(back).map((at) => at.map((one) => back.target[one]))).toEqual([
      ['turned', 'off'],
    ]);
  });
});
