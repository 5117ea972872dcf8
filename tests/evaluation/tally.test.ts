import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/evaluation/cases.ts';
import {
  bitsOf,
  type Look,
  strongest,
  tableOf,
  tallyOf,
  tell,
} from '../../src/evaluation/tally.ts';
import { roles } from '../../src/trace/roles.ts';
import { fc } from '../draws.ts';

/** Two heads over three words: the first looks back, the second at the last word. */
const matrices = [
  [
    [0.5, 0.25, 0.25],
    [0.75, 0.25, 0],
    [0.2, 0.6, 0.2],
  ],
  [
    [0, 0, 1],
    [0.25, 0.25, 0.5],
    [0.4, 0.1, 0.5],
  ],
];
const look: Look = (head, row) => matrices[head]?.[row] ?? [];
const previous: Case[] = [
  { kind: 'previous', row: 1, wanted: [0] },
  { kind: 'previous', row: 2, wanted: [1] },
];
const sink: Case[] = [0, 1, 2].map((row) => ({ kind: 'sink', row, wanted: [0, 2] }));

describe('the table of heads', () => {
  it('has the share of hits, the mean weight and the bits, worked out by hand', () => {
    const tally = tallyOf(2);
    tell(tally, look, [...previous, ...sink], 3);
    const { kinds, cases, chance, values } = tableOf(tally);
    expect(kinds).toEqual(['previous', 'sink']);
    expect(cases).toEqual([2, 3]);
    expect(chance).toEqual([0.333, 0.667]);
    // Bits of the rows: 1.5, 0.811, 1.371 and 0, 1.5, 1.361.
    expect(values).toEqual([1, 0.675, 0.667, 0.633, 1.227, 0, 0.175, 1, 0.883, 0.954]);
  });

  it('adds sentences up, longer rows beside shorter ones', () => {
    const tally = tallyOf(1);
    tell(tally, () => [0, 1], [{ kind: 'next', row: 0, wanted: [1] }], 1);
    tell(tally, () => [0.5, 0.25, 0.25, 0], [{ kind: 'next', row: 0, wanted: [1] }], 1);
    expect(tableOf(tally)).toEqual({
      ...{ kinds: ['next'], cases: [2], chance: [0.375], values: [0.5, 0.625, 0.75] },
    });
  });

  it('is empty of what no row was asked', () => {
    expect(tableOf(tallyOf(3))).toEqual({ kinds: [], cases: [], chance: [], values: [0, 0, 0] });
  });
});

describe('rows', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 });
  const asRow = (parts: number[]) => {
    const total = parts.reduce((sum, one) => sum + one, 0);
    return parts.map((one) => one / total);
  };

  it('have between no bits and those of an even spread', () => {
    expect(bitsOf([1, 0, 0, 0])).toBe(0);
    expect(bitsOf([0.25, 0.25, 0.25, 0.25])).toBe(2);
    fc.assert(
      fc.property(weights, (parts) => {
        const bits = bitsOf(asRow(parts));
        expect(bits).toBeGreaterThanOrEqual(0);
        expect(bits).toBeLessThanOrEqual(Math.log2(parts.length) + 1e-9);
      }),
    );
  });

  it('score no less with more columns wanted, and all of it with every column', () => {
    fc.assert(
      fc.property(weights, fc.nat(), (parts, at) => {
        const row = asRow(parts);
        const all = row.map((_, column) => column);
        const scoreOf = (wanted: number[]) => {
          const tally = tallyOf(1);
          tell(tally, () => row, [{ kind: 'itself', row: 0, wanted }], 1);
          return tableOf(tally).values as [number, number, number];
        };
        const some = scoreOf([at % row.length]);
        const [hits, weight] = scoreOf(all);
        expect([hits, weight]).toEqual([1, 1]);
        expect(some[0] <= hits && some[1] <= weight).toBe(true);
        expect(scoreOf([strongest(row)])[0]).toBe(1);
      }),
    );
  });

  it('are asked for kinds in one order', () => {
    expect(new Set(roles).size).toBe(roles.length);
  });
});
