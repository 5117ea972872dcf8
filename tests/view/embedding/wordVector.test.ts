import { describe, expect, test } from 'vitest';
import { spreadsOf } from '../../../src/view/embedding/variances.ts';
import { wordNames } from '../../../src/view/embedding/wordNames.ts';
import { wordVector } from '../../../src/view/embedding/wordVector.ts';
import { at, rowOf } from '../../../src/view/matrix/matrix.ts';
import { variance } from '../../../src/view/vectors.ts';
import { referenceRun } from '../../reference/run.ts';

const run = referenceRun({ dimensions: { dModel: 16, dHead: 8 } });
const table = run.parameters.get('embedding').data;
const words = { encoder: run.source.tokens, decoder: run.target.inputs };

describe.each(['encoder', 'decoder'] as const)('%s', (stack) => {
  test('a word’s row of E, four times that, its place, and the sum of both', () => {
    for (const [position, word] of words[stack].entries()) {
      const id = run.vocabulary.indexOf(word);
      const rows = wordVector(run, stack, position);
      expect(rows).toMatchObject({ rows: 4, columns: 16 });
      for (let column = 0; column < 16; column++) {
        const entry = table[id * 16 + column] as number;
        const angle = position / 10000 ** ((2 * Math.floor(column / 2)) / 16);
        const place = column % 2 ? Math.cos(angle) : Math.sin(angle);
        expect(at(rows, 0, column)).toBe(entry);
        expect(at(rows, 1, column)).toBeCloseTo(4 * entry, 5);
        expect(at(rows, 2, column)).toBeCloseTo(place, 5);
        expect(at(rows, 3, column)).toBeCloseTo(4 * entry + place, 5);
      }
    }
  });

  test('it reads what it says it needs', () => {
    expect(wordNames(stack).every((name) => name.startsWith(stack))).toBe(true);
    expect(wordNames(stack).every(run.trace.has)).toBe(true);
  });

  test('× √d_model makes a variance d_model times as large, and leaves the position’s', () => {
    for (const position of words[stack].keys()) {
      const rows = wordVector(run, stack, position);
      const [entry, scaled, place] = spreadsOf(run, stack, position);
      expect(entry?.own).toBeCloseTo(variance(rowOf(rows, 0)), 8);
      expect(scaled?.own).toBeCloseTo(16 * (entry?.own ?? 0), 4);
      expect(scaled?.all).toBeCloseTo(16 * (entry?.all ?? 0), 8);
      expect(place?.own).toBeCloseTo(variance(rowOf(rows, 2)), 8);
    }
  });
});

test('over the whole table and all 32 places: mean squares about the mean', () => {
  const [entry, , place] = spreadsOf(run, 'encoder', 1);
  const about = (values: readonly number[]) => {
    const centre = values.reduce((sum, value) => sum + value) / values.length;
    return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / values.length;
  };
  const places = Array.from({ length: 32 * 16 }, (_, index) => {
    const [position, column] = [Math.floor(index / 16), index % 16];
    const angle = position / 10000 ** ((column - (column % 2)) / 16);
    return column % 2 ? Math.cos(angle) : Math.sin(angle);
  });
  expect(entry?.all).toBeCloseTo(about([...table]), 8);
  expect(place?.all).toBeCloseTo(about(places), 6);
});
