import { at, type Matrix } from '../matrix/matrix.ts';
import { type Alignment, onlyIn, pairsOf } from './align.ts';

/** How a head's rows and keys in one run lie beside those in another. */
export type Axes = { readonly queries: Alignment; readonly keys: Alignment };

/** What a head's weights are in two runs. */
export type Patterns = { readonly one: Matrix; readonly other: Matrix };

function matrixFrom(
  rows: number,
  columns: number,
  cell: (row: number, column: number) => number,
): Matrix {
  const data = Float32Array.from({ length: rows * columns }, (_, index) =>
    cell(Math.floor(index / columns), index % columns),
  );
  return { rows, columns, data };
}

/** The other run's weight less this one's, where both have the query and the key. [pair, pair] */
export function differenceOf({ one, other }: Patterns, { queries, keys }: Axes): Matrix {
  const [rows, columns] = [pairsOf(queries), pairsOf(keys)];
  return matrixFrom(rows.length, columns.length, (row, column) => {
    const [query, key] = [rows[row], columns[column]];
    return query && key ? at(other, query.other, key.other) - at(one, query.one, key.one) : 0;
  });
}

/** A key that one of the sentences has alone. */
export type LoneKey = { readonly in: 'one' | 'other'; readonly key: number };

/** Those of this run first. */
export function loneKeys({ keys }: Axes): readonly LoneKey[] {
  const of = (which: 'one' | 'other') => onlyIn(keys, which).map((key) => ({ in: which, key }));
  return [...of('one'), ...of('other')];
}

/** What the rows that both have lose and win by keys that one has alone: its weight there, or less it. [pair, lone key] */
export function loneDifference(patterns: Patterns, axes: Axes): Matrix {
  const [rows, columns] = [pairsOf(axes.queries), loneKeys(axes)];
  return matrixFrom(rows.length, columns.length, (row, column) => {
    const [query, lone] = [rows[row], columns[column]];
    if (!query || !lone) return 0;
    const weight = at(patterns[lone.in], query[lone.in], lone.key);
    return lone.in === 'other' ? weight : -weight;
  });
}

/** How much of each row's weight lies elsewhere, 0 … 1: half the sum of what it lost and won. By pair. */
export function movedRows(patterns: Patterns, axes: Axes): readonly number[] {
  const both = [differenceOf(patterns, axes), loneDifference(patterns, axes)];
  const change =
    (row: number) =>
    (total: number, { columns, data }: Matrix) =>
      data.subarray(row * columns, (row + 1) * columns).reduce((a, b) => a + Math.abs(b), total);
  return pairsOf(axes.queries).map((_, row) => both.reduce(change(row), 0) / 2);
}
