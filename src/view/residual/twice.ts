import type { Direction } from '../../language/direction.ts';
import { encodeSource } from '../../language/encode.ts';
import { type Example, examplesFor } from '../../language/examples.ts';
import type { Run } from '../../trace/run.ts';
import { type Stack, type Sublayer, sublayersOf } from '../../trace/topology.ts';
import { type Matrix, rowOf, traced } from '../matrix/matrix.ts';
import { isSpecial } from '../sentence/special.ts';
import { cosine, distance, dot, length } from '../vectors.ts';
import { stationNames } from './twiceNames.ts';

/** Two places of one word, the first before the other. */
export type Pair = { readonly one: number; readonly other: number };

/** Two rows at one point of their way. */
export type Station = {
  /** The sublayer they have passed; null for the words alone, and for words with their places. */
  readonly sublayer: Sublayer | null;
  readonly cosine: number;
  /** The same of two different words of the sentence, in the middle of all such pairs. */
  readonly usual: number;
  /** ‖x − y‖ */
  readonly distance: number;
};

function pairsWhere(count: number, holds: (one: number, other: number) => boolean): Pair[] {
  const places = Array.from({ length: count }, (_, place) => place);
  return places.flatMap((one) =>
    places.slice(one + 1).flatMap((other) => (holds(one, other) ? [{ one, other }] : [])),
  );
}

/** Every two places at which one word stands, of the first `rows` words. */
export function pairsIn(run: Run, stack: Stack, rows: number): readonly Pair[] {
  const ids = run.trace.get(`${stack}.tokens`).data;
  const isWord = (id: number | undefined) => !isSpecial(run.vocabulary[id ?? 0] ?? '');
  return pairsWhere(
    Math.min(rows, ids.length),
    (one, other) => ids[one] === ids[other] && isWord(ids[one]),
  );
}

/** The pair of the word pointed at, or the first of all; undefined where no word stands twice. */
export function pairAt(pairs: readonly Pair[], position: number): Pair | undefined {
  return pairs.find(({ one, other }) => one === position || other === position) ?? pairs[0];
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [Math.floor((sorted.length - 1) / 2), Math.ceil((sorted.length - 1) / 2)];
  return sorted.length === 0 ? 0 : ((sorted[low] ?? 0) + (sorted[high] ?? 0)) / 2;
}

/** Every row, made 1 long: the cosine of two is then their product. */
function unitRows(rows: Matrix): readonly Float64Array[] {
  return Array.from({ length: rows.rows }, (_, at) => {
    const row = Float64Array.from(rowOf(rows, at));
    const size = length(row) || 1;
    return row.map((value) => value / size);
  });
}

/** How two rows part on their way through a stack, from one row of E on. */
export function stationsOf(run: Run, stack: Stack, pair: Pair): readonly Station[] {
  const ids = run.trace.get(`${stack}.tokens`).data;
  const different = pairsWhere(ids.length, (one, other) => ids[one] !== ids[other]);
  const passed = [null, null, ...sublayersOf(stack, run.dimensions)];
  return stationNames(stack, run.dimensions).map((name, index) => {
    const rows = traced(run.trace, name);
    const alike = ({ one, other }: Pair) => cosine(rowOf(rows, one), rowOf(rows, other));
    const units = unitRows(rows);
    return {
      ...{ sublayer: passed[index] ?? null, cosine: alike(pair) },
      usual: median(different.map(({ one, other }) => dot(units[one] ?? [], units[other] ?? []))),
      distance: distance(rowOf(rows, pair.one), rowOf(rows, pair.other)),
    };
  });
}

/** Both rows at one station, and what the one has more than the other. [3, dModel] */
export function pairRows(run: Run, stack: Stack, pair: Pair, station: number): Matrix {
  const name = stationNames(stack, run.dimensions)[station] ?? (`${stack}.embed` as const);
  const rows = traced(run.trace, name);
  const [one, other] = [rowOf(rows, pair.one), rowOf(rows, pair.other)];
  const data = new Float32Array(3 * rows.columns);
  data.set(one);
  data.set(other, rows.columns);
  data.set(
    one.map((value, at) => value - (other[at] as number)),
    2 * rows.columns,
  );
  return { rows: 3, columns: rows.columns, data };
}

/** An example of the menu in which a word stands twice. */
export function exampleTwice(run: Run): Example['text'] | undefined {
  const direction = run.direction as Direction;
  const words = { vocabulary: run.vocabulary, tokenLanguages: run.tokenLanguages };
  const twice = (text: string) => {
    const { ids } = encodeSource(text, direction, words);
    return new Set(ids).size < ids.length;
  };
  return examplesFor(direction, { ...words, constructions: run.constructions })
    .flatMap(({ examples }) => examples)
    .find(twice);
}
