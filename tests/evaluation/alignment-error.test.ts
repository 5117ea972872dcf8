import { describe, expect, it } from 'vitest';
import {
  addLinks,
  alignmentError,
  linksOf,
  meanRow,
  noLinks,
} from '../../src/evaluation/alignment-error.ts';
import type { Alignment } from '../../src/language/alignment.ts';
import { fc } from '../draws.ts';

const gold: Alignment = [
  [0, 1],
  [1, 0],
  [2, 2],
  [2, 3],
];

describe('the alignment error rate', () => {
  it('is that of a matrix worked out by hand', () => {
    // Links found: 1–0 and 2–2, which are gold; 1–1 and the end mark 3–3, which are not.
    const rows = [
      [0.1, 0.8, 0.1, 0],
      [0.3, 0.4, 0.2, 0.1],
      [0, 0.2, 0.5, 0.3],
      [0, 0, 0.4, 0.6],
    ];
    const links = linksOf(rows, gold);
    expect(links).toEqual({ found: 4, gold: 4, both: 2 });
    expect(alignmentError(links)).toBe(0.5);
    expect(addLinks(links, { found: 4, gold: 4, both: 4 })).toEqual({ found: 8, gold: 8, both: 6 });
    expect(alignmentError(addLinks(links, { found: 4, gold: 4, both: 4 }))).toBe(0.25);
  });

  it('is 0 for the gold links, 1 where none is met or nothing is there', () => {
    expect(alignmentError({ found: 3, gold: 3, both: 3 })).toBe(0);
    expect(alignmentError({ found: 3, gold: 5, both: 0 })).toBe(1);
    expect(alignmentError(noLinks)).toBe(1);
  });

  it('stays between 0 and 1', () => {
    const row = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const error = alignmentError(linksOf(rows, gold));
        expect(error).toBeGreaterThanOrEqual(0);
        expect(error).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it('the mean of heads is the mean of their rows', () => {
  expect(
    meanRow([
      [1, 0, 0],
      [0, 0.5, 0.5],
    ]),
  ).toEqual([0.5, 0.25, 0.25]);
});
