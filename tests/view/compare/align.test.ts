import { expect, test } from 'vitest';
import {
  type Alignment,
  align,
  changedIn,
  onlyIn,
  pairsOf,
} from '../../../src/view/compare/align.ts';
import { fc } from '../../draws.ts';

const rows = (text: string) => text.split(' ').filter((token) => token !== '');
const told = (one: string, other: string) =>
  align(rows(one), rows(other)).map(({ one: i, other: j, same }) =>
    [i ?? '–', same ? '=' : '~', j ?? '–'].join(''),
  );

test('one word edited: it has its place in both, and so has all else', () => {
  expect(told('it was too tired .', 'it was too wide .')).toEqual([
    ...['0=0', '1=1', '2=2', '3~3', '4=4'],
  ]);
});

test('a word edited into its neighbour is edited, and not moved', () => {
  expect(told('le chat dort', 'le dort dort')).toEqual(['0=0', '1~1', '2=2']);
  expect(told('le chat dort', 'le le dort')).toEqual(['0=0', '1~1', '2=2']);
});

test('a word more is in one alone, and moves none of those behind it', () => {
  expect(told('the cat sleeps', 'the big cat sleeps')).toEqual(['0=0', '–~1', '1=2', '2=3']);
});

test('where one word stands for two, none stands for another', () => {
  expect(told('a cat runs', 'three big cats runs')).toEqual([
    ...['0~–', '1~–', '–~0', '–~1', '–~2', '2=3'],
  ]);
  expect(told('a cat', 'some cats')).toEqual(['0~0', '1~1']);
});

test('nothing, and nothing in common', () => {
  expect(told('', '')).toEqual([]);
  expect(told('', 'a')).toEqual(['–~0']);
  expect(told('a', 'b')).toEqual(['0~0']);
});

test('what is changed, alone and paired is read off', () => {
  const alignment = align(rows('the cat is very slow'), rows('the dog is slow'));
  expect(changedIn(alignment, 'one')).toEqual([1, 3]);
  expect(changedIn(alignment, 'other')).toEqual([1]);
  expect(onlyIn(alignment, 'one')).toEqual([3]);
  expect(onlyIn(alignment, 'other')).toEqual([]);
  expect(pairsOf(alignment).map(({ one, other }) => [one, other])).toEqual([
    ...[
      [0, 0],
      [1, 1],
      [2, 2],
      [4, 3],
    ],
  ]);
});

const tokens = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 9 });

/** The longest common subsequence by trying every one. */
function longestCommon(one: readonly string[], other: readonly string[]): number {
  const [head, ...rest] = one;
  if (head === undefined) return 0;
  const found = other.indexOf(head);
  const without = longestCommon(rest, other);
  return found < 0 ? without : Math.max(without, 1 + longestCommon(rest, other.slice(found + 1)));
}

const indices = (alignment: Alignment, which: 'one' | 'other') =>
  alignment.flatMap((place) => place[which] ?? []);

test('every token has one place, in its order; none is the same that is not; and no more could be', () => {
  fc.assert(
    fc.property(tokens, tokens, (one, other) => {
      const alignment = align(one, other);
      expect(indices(alignment, 'one')).toEqual([...one.keys()]);
      expect(indices(alignment, 'other')).toEqual([...other.keys()]);
      const pairs = pairsOf(alignment);
      for (const pair of pairs) expect(one[pair.one] === other[pair.other]).toBe(pair.same);
      expect(pairs.filter(({ same }) => same)).toHaveLength(longestCommon(one, other));
    }),
  );
});

test('a row beside itself is the same throughout, and turned round as much is in common', () => {
  fc.assert(
    fc.property(tokens, tokens, (one, other) => {
      expect(align(one, one).every(({ same }) => same)).toBe(true);
      const common = (places: Alignment) => places.filter(({ same }) => same).length;
      expect(common(align(one, other))).toBe(common(align(other, one)));
    }),
  );
});
