import { expect, test } from 'vitest';
import { decodingOf } from '../../src/engine/decoding.ts';
import { eosId } from '../../src/language/vocabulary.ts';

const dimensions = {
  ...{ dModel: 8, dHead: 4, nHeads: 2, nLayers: 1, dFf: 16, vocabSize: 20, maxLength: 8 },
};
const asked = { dimensions, longestTarget: 5 };
const prefix = (...ids: number[]) => decodingOf({ kind: 'prefix', ids }, asked);
const forced = (...ids: number[]) => decodingOf({ kind: 'forced', ids }, asked);

test('nothing is given to a greedy decoding, which the end or the limit ends', () => {
  expect(decodingOf({ kind: 'greedy' }, asked)).toEqual({ given: [], limit: 5, end: eosId });
});

test('a prefix is given as it is, and gone on from', () => {
  expect(prefix(7, 8)).toEqual({ given: [7, 8], limit: 5, end: eosId });
  expect(prefix().given).toEqual([]);
});

test('a prefix ends with its first end, and at the limit', () => {
  expect(prefix(7, eosId, 9, eosId).given).toEqual([7, eosId]);
  expect(prefix(eosId).given).toEqual([eosId]);
  expect(prefix(3, 4, 5, 6, 7, 8).given).toEqual([3, 4, 5, 6, 7]);
});

test('forced words are all that is written, the end among them or not', () => {
  expect(forced(7)).toEqual({ given: [7], limit: 1, end: null });
  expect(forced(eosId, 7, 3, 4, 5)).toEqual({ given: [eosId, 7, 3, 4, 5], limit: 5, end: null });
});

test('more forced words than the model writes, or none, are refused', () => {
  expect(() => forced(3, 4, 5, 6, 7, 8)).toThrow(RangeError);
  expect(() => forced()).toThrow(RangeError);
});

test.each([-1, 20, 1.5])('%d, which is no word’s id, is refused', (id) => {
  expect(() => prefix(7, id)).toThrow(RangeError);
  expect(() => forced(id)).toThrow(RangeError);
  expect(prefix(0, 19).given).toEqual([0, 19]);
});

test('a limit may be lower than the model’s, not higher, and is one at least', () => {
  expect(decodingOf({ kind: 'greedy', limit: 3 }, asked).limit).toBe(3);
  expect(decodingOf({ kind: 'greedy', limit: 99 }, asked).limit).toBe(5);
  const short = decodingOf({ kind: 'prefix', ids: [3, 4, 5], limit: 2 }, asked);
  expect(short).toEqual({ given: [3, 4], limit: 2, end: eosId });
  expect(() => decodingOf({ kind: 'greedy', limit: 0 }, asked)).toThrow(RangeError);
  expect(() => decodingOf({ kind: 'greedy', limit: 2.5 }, asked)).toThrow(RangeError);
});
