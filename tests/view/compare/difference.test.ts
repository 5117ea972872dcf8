import { expect, test } from 'vitest';
import { align } from '../../../src/view/compare/align.ts';
import {
  differenceOf,
  loneDifference,
  loneKeys,
  movedRows,
} from '../../../src/view/compare/difference.ts';
import { at, type Matrix } from '../../../src/view/matrix/matrix.ts';
import { fc } from '../../draws.ts';

const matrix = (rows: readonly (readonly number[])[]): Matrix => ({
  rows: rows.length,
  columns: rows[0]?.length ?? 0,
  data: Float32Array.from(rows.flat()),
});
const rounded = (numbers: Iterable<number>) => [...numbers].map((one) => Number(one.toFixed(6)));

const axes = { queries: align(['a', 'b'], ['a', 'c']), keys: align(['x', 'y', 'z'], ['x', 'z']) };
const patterns = {
  one: matrix([
    [0.5, 0.25, 0.25],
    [0.1, 0.8, 0.1],
  ]),
  other: matrix([
    [0.5, 0.5],
    [0.9, 0.1],
  ]),
};

test('the other run less this one, cell by cell, where both have the words', () => {
  const { rows, columns, data } = differenceOf(patterns, axes);
  expect([rows, columns]).toEqual([2, 2]);
  expect(rounded(data)).toEqual([0, 0.25, 0.8, 0]);
});

test('a word of one sentence alone is set apart: what it had is lost, what it has is won', () => {
  expect(loneKeys(axes)).toEqual([{ in: 'one', key: 1 }]);
  expect(rounded(loneDifference(patterns, axes).data)).toEqual([-0.25, -0.8]);
  const turned = { queries: axes.queries, keys: align(['x', 'z'], ['x', 'y', 'z']) };
  const back = { one: patterns.other, other: patterns.one };
  expect(loneKeys(turned)).toEqual([{ in: 'other', key: 1 }]);
  expect(rounded(loneDifference(back, turned).data)).toEqual([0.25, 0.8]);
});

test('how much of a row lies elsewhere', () => {
  expect(rounded(movedRows(patterns, axes))).toEqual([0.25, 0.8]);
});

const sentence = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 6 });
const numbers = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), {
  minLength: 36,
  maxLength: 36,
});

/** Rows that sum to 1, as softmax gives them. */
function softmaxed(rows: number, columns: number, drawn: readonly number[]): Matrix {
  return matrix(
    Array.from({ length: rows }, (_, row) => {
      const own = drawn.slice(row * columns, (row + 1) * columns);
      const sum = own.reduce((a, b) => a + b, 0);
      return own.map((number) => number / sum);
    }),
  );
}

test('a row loses as much as it wins, whatever the words; nothing moves between a run and itself', () => {
  fc.assert(
    fc.property(sentence, sentence, numbers, numbers, (words, others, first, second) => {
      const one = softmaxed(words.length, words.length, first);
      const other = softmaxed(others.length, others.length, second);
      const both = { queries: align(words, others), keys: align(words, others) };
      const changes = [differenceOf({ one, other }, both), loneDifference({ one, other }, both)];
      for (const [row, moved] of movedRows({ one, other }, both).entries()) {
        const cells = changes.flatMap((part) =>
          Array.from({ length: part.columns }, (_, column) => at(part, row, column)),
        );
        const won = cells.filter((cell) => cell > 0).reduce((a, b) => a + b, 0);
        expect(moved).toBeCloseTo(won, 5);
        expect(moved).toBeLessThan(1.000001);
      }
      const same = { queries: align(words, words), keys: align(words, words) };
      expect(Math.max(...movedRows({ one, other: one }, same))).toBe(0);
    }),
  );
});
