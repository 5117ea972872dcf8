import { sum } from 'd3';
import { at, type Matrix } from '../matrix/matrix.ts';
import { type Alignment, onlyIn, type Pair, pairsOf } from './align.ts';

/** How a head's rows and keys in one run lie beside those in another. */
export type Axes = { readonly queries: Alignment; readonly keys: Alignment };

/** What a head's weights are in two runs. */
export type Patterns = { readonly one: Matrix; readonly other: Matrix };

function matrixFrom(
  rows: number,
  columns: number,
  cell: (row: number, column: number) => number,
): Matrix {
  const data = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      data[row * columns + column] = cell(row, column);
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
export function movedRows(
  patterns: Patterns,
  axes: Axes,
  rows: readonly Pair[] = pairsOf(axes.queries),
): readonly number[] {
  const [keys, lone] = [pairsOf(axes.keys), loneKeys(axes)];
  const { one, other } = patterns;
  return rows.map((query) => {
    const both = sum(keys, (key) =>
      Math.abs(at(other, query.other, key.other) - at(one, query.one, key.one)),
    );
    return (both + sum(lone, ({ in: run, key }) => at(patterns[run], query[run], key))) / 2;
  });
}
