import { expect, test } from 'vitest';
import { addressOf, stateAt } from '../../../src/store/address/address.ts';
import { readAddress, writeAddress } from '../../../src/store/address/url.ts';
import { initialState } from '../../../src/store/app.ts';
import { type HandInputs, presetInputs } from '../../../src/store/hand/inputs.ts';
import { handCode, handIn, longestHand } from '../../../src/store/hand/link.ts';
import { presetNames } from '../../../src/view/hand/presets.ts';
import { fc } from '../../draws.ts';

const text = fc
  .string({ unit: 'grapheme', maxLength: 4 })
  .filter((one) => one.length <= 12 && !/[_*~]/.test(one));
const cells = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(text, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const left = fc.option(cells);
const inputs: fc.Arbitrary<HandInputs> = fc.record({
  tokens: fc.array(text, { minLength: 1, maxLength: 4 }),
  cells: fc.record({ x: cells, wq: left, wk: left, wv: left, wo: left }),
  heads: fc.integer({ min: 1, max: 8 }),
  ...{ scaled: fc.boolean(), masked: fc.boolean(), positions: fc.boolean() },
});

test('what was typed comes back out of a link, whatever it is', () => {
  fc.assert(
    fc.property(inputs, (one) => {
      expect(handIn(handCode(one) ?? '')).toEqual(one);
    }),
  );
});

test('a worked example is its name', () => {
  for (const name of presetNames) {
    expect(handCode(presetInputs(name))).toBe(name);
    expect(handIn(name)).toBe(presetInputs(name));
  }
});

test.each(['', 'three', '__proto__', '9~nA~x1', '1~x1', '1~nA', '1~nA~x1_2*3', '1sS~nA~x1'])(
  '%j is no bench',
  (code) => {
    expect(handIn(code)).toBeNull();
  },
);

test('the page says its bench in its address, and a bench too large for it not at all', () => {
  const hand = { ...initialState.hand, inputs: presetInputs('notebook'), page: 'steps' } as const;
  const state = { ...initialState, view: 'hand', hand } as const;
  const written = writeAddress(addressOf(state));
  expect(written.get('hand')).toBe('notebook');
  expect(written.get('bench')).toBe('steps.scores.1.1.1');
  const { address, damaged } = readAddress(written);
  expect(damaged).toEqual([]);
  expect(stateAt(address).hand).toEqual(hand);
  const wide = Array.from({ length: 12 }, () => Array.from({ length: 16 }, () => '-0.125'));
  const large = { ...hand.inputs, cells: { ...hand.inputs.cells, x: wide } };
  expect(12 * 16 * 7).toBeGreaterThan(longestHand);
  expect(addressOf({ ...state, hand: { ...hand, inputs: large } })).not.toHaveProperty('hand');
  expect(addressOf({ ...state, view: 'steps' })).not.toHaveProperty('bench');
});
