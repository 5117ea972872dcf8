import { describe, expect, test } from 'vitest';
import { pairOf, type Word, wordsOfPair } from '../../../src/view/find/pair.ts';

const source = (index: number): Word => ({ side: 'source', index });
const target = (index: number): Word => ({ side: 'target', index });
const [encoder, masked, cross] = [
  { stack: 'encoder', kind: 'self_attn' },
  { stack: 'decoder', kind: 'self_attn' },
  { stack: 'decoder', kind: 'cross_attn' },
] as const;

describe('two words', () => {
  test('of the source are asked about in the order given', () => {
    expect(pairOf(source(8), source(1))).toEqual({ attention: encoder, query: 8, key: 1 });
    expect(pairOf(source(1), source(8))).toEqual({ attention: encoder, query: 1, key: 8 });
  });

  test('of the translation: the row that makes the later one looks at the earlier', () => {
    const pair = { attention: masked, query: 4, key: 2 };
    expect(pairOf(target(5), target(2))).toEqual(pair);
    expect(pairOf(target(2), target(5))).toEqual(pair);
    expect(pairOf(target(1), target(0))).toEqual({ attention: masked, query: 0, key: 0 });
  });

  test('of both: the row that makes a word looks at the source', () => {
    const pair = { attention: cross, query: 10, key: 11 };
    expect(pairOf(target(11), source(11))).toEqual(pair);
    expect(pairOf(source(11), target(11))).toEqual(pair);
  });

  test('that no attention links are no pair', () => {
    expect(pairOf(target(0), source(3))).toBeNull();
    expect(pairOf(source(3), source(3))).toBeNull();
    expect(pairOf(target(3), target(3))).toBeNull();
  });

  test.each([
    [source(8), source(1)],
    [target(5), target(2)],
    [target(11), source(3)],
  ])('are found again in their pair', (one, other) => {
    const pair = pairOf(one, other);
    expect(pair && wordsOfPair(pair)).toEqual([one, other]);
  });
});
