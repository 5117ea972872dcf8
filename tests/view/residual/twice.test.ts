import { describe, expect, test } from 'vitest';
import { encodeSource } from '../../../src/language/encode.ts';
import { tokenLanguagesOf, vocabularyOf } from '../../../src/language/grammar-tokens.ts';
import { constructionIds } from '../../../src/language/meaning.ts';
import {
  exampleTwice,
  pairAt,
  pairRows,
  pairsIn,
  stationsOf,
} from '../../../src/view/residual/twice.ts';
import { stationNames, twiceNames } from '../../../src/view/residual/twiceNames.ts';
import { referenceRun } from '../../reference/run.ts';

const run = referenceRun({
  source: ['the', 'cat', 'sees', 'the', 'dog', 'the', '<eos>'],
  target: ['le', 'chat', 'le', 'chien', '<eos>'],
  dimensions: { dModel: 16, dHead: 8 },
});
const row = (name: string, position: number) => [
  ...run.trace.get(name as 'memory').data.slice(position * 16, position * 16 + 16),
];
const product = (one: number[], other: number[]) =>
  one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
const alike = (one: number[], other: number[]) =>
  product(one, other) / Math.sqrt(product(one, one) * product(other, other));

test('every two places of one word, as far as it is decoded', () => {
  expect(pairsIn(run, 'encoder', 99)).toEqual([
    ...[
      { one: 0, other: 3 },
      { one: 0, other: 5 },
      { one: 3, other: 5 },
    ],
  ]);
  expect(pairsIn(run, 'decoder', 99)).toEqual([{ one: 1, other: 3 }]);
  expect(pairsIn(run, 'decoder', 3)).toEqual([]);
});

test('the pair of the word pointed at, else the first', () => {
  const pairs = pairsIn(run, 'encoder', 99);
  expect([5, 3, 1].map((position) => pairAt(pairs, position))).toEqual([
    pairs[1],
    pairs[0],
    pairs[0],
  ]);
  expect(pairAt([], 1)).toBeUndefined();
});

describe.each(['encoder', 'decoder'] as const)('%s', (stack) => {
  const pair = pairsIn(run, stack, 99)[0] ?? { one: 0, other: 0 };
  const stations = stationsOf(run, stack, pair);
  const names = stationNames(stack, run.dimensions);

  test('one row of E, then apart: by place, and by each sublayer', () => {
    expect(stations[0]).toMatchObject({ sublayer: null, distance: 0 });
    expect(stations[0]?.cosine).toBeCloseTo(1, 6);
    expect(stations[1]?.cosine).toBeLessThan(1);
    expect(stations).toHaveLength(stack === 'encoder' ? 6 : 8);
    for (const [index, station] of stations.entries()) {
      const [one, other] = [pair.one, pair.other].map((at) => row(names[index] ?? '', at));
      expect(station.cosine).toBeCloseTo(alike(one ?? [], other ?? []), 5);
      const apart = (one ?? []).map((value, at) => value - (other?.[at] ?? 0));
      expect(station.distance).toBeCloseTo(Math.sqrt(product(apart, apart)), 5);
      expect([...pairRows(run, stack, pair, index).data.slice(32)]).toEqual(apart.map(Math.fround));
      if (index > 1) expect(`${station.sublayer?.norm}.out`).toBe(names[index]);
    }
  });

  test('beside it what two different words have: the middle of all pairs of such', () => {
    const ids = [...run.trace.get(`${stack}.tokens`).data];
    for (const [index, { usual }] of stations.entries()) {
      const all = ids.flatMap((id, one) =>
        ids.flatMap((other, at) =>
          at > one && other !== id
            ? [alike(row(names[index] ?? '', one), row(names[index] ?? '', at))]
            : [],
        ),
      );
      const below = all.filter((value) => value < usual - 1e-6).length;
      const above = all.filter((value) => value > usual + 1e-6).length;
      expect(below).toBeLessThanOrEqual(all.length / 2);
      expect(above).toBeLessThanOrEqual(all.length / 2);
    }
  });

  test('it reads what it says it needs', () => {
    expect(twiceNames(stack, run.dimensions).every(run.trace.has)).toBe(true);
  });
});

test.each(['en-fr', 'en-zh', 'zh-en'] as const)(
  '%s has an example with a word twice',
  (direction) => {
    const vocabulary = vocabularyOf(direction);
    const taught = {
      ...{ vocabulary: vocabulary.tokens, constructions: constructionIds },
      tokenLanguages: tokenLanguagesOf(vocabulary, direction) as (typeof run)['tokenLanguages'],
    };
    const text = exampleTwice({ ...run, ...taught, direction });
    const { ids } = encodeSource(text ?? '', direction, taught);
    expect(new Set(ids).size).toBeLessThan(ids.length);
  },
);
