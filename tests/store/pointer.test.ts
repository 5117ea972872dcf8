import { expect, test } from 'vitest';
import { cellOf, pointAt } from '../../src/store/pointer.ts';
import { steps } from '../../src/view/steps/steps.ts';
import { fc } from '../draws.ts';

const index = fc.nat(63);
const pointers = fc.record({ query: index, key: index, feature: index });

test('what is pointed at in a step is found there again', () => {
  fc.assert(
    fc.property(fc.constantFrom(...steps), pointers, index, index, (step, before, row, column) => {
      expect(cellOf(step, pointAt(step, { row, column }, before))).toEqual({ row, column });
    }),
  );
});

test('a feature chosen on the way does not lose the key', () => {
  const pointer = pointAt('context', { column: 9 }, { query: 2, key: 5, feature: 0 });
  expect(cellOf('pattern', pointer)).toEqual({ row: 2, column: 5 });
});

test('rows of K and V are keys', () => {
  expect(pointAt('k', { row: 4 }, { query: 1, key: 0, feature: 0 })).toEqual({
    query: 1,
    key: 4,
    feature: 0,
  });
});
