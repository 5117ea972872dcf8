import type { Run } from '../../trace/run.ts';
import type { Cell } from '../geometry.ts';
import { type Attention, attentionTokens } from '../heads/heads.ts';
import { onlyIn, type Pair, pairsOf } from './align.ts';
import { axesOf, type Comparison } from './comparison.ts';
import { loneKeys } from './difference.ts';

/** What labels the difference of two maps: edited words are named by both. */
export type MapWords = {
  readonly queries: readonly string[];
  readonly keys: readonly string[];
  /** Keys of one sentence only, and rows. */
  readonly loneKeys: readonly string[];
  readonly loneRows: readonly string[];
};

const named = (one: readonly string[], other: readonly string[]) => (pair: Pair) =>
  pair.same ? (one[pair.one] ?? '') : `${one[pair.one]}/${other[pair.other]}`;

export function mapWords(comparison: Comparison, attention: Attention): MapWords {
  const { queries, keys } = axesOf(comparison, attention);
  const tokens = (run: Run) => attentionTokens(run, attention);
  const [one, other] = [tokens(comparison.one), tokens(comparison.other)];
  const keysOf = { one: one.keys, other: other.keys };
  return {
    queries: pairsOf(queries).map(named(one.queries, other.queries)),
    keys: pairsOf(keys).map(named(one.keys, other.keys)),
    loneKeys: loneKeys({ queries, keys }).map((lone) => keysOf[lone.in][lone.key] ?? ''),
    loneRows: [
      ...onlyIn(queries, 'one').map((row) => one.queries[row] ?? ''),
      ...onlyIn(queries, 'other').map((row) => other.queries[row] ?? ''),
    ],
  };
}

/** One of three maps: this run's, the other's, or their difference. */
export type MapOf = 'one' | 'other' | 'difference';

function placeOf(pairs: readonly Pair[], which: MapOf, own: number): number {
  if (which === 'one') return own;
  const place = pairs.findIndex(({ one }) => one === own);
  return which === 'difference' ? place : (pairs[place]?.other ?? -1);
}

function ownOf(pairs: readonly Pair[], which: MapOf, place: number): number {
  if (which === 'one') return place;
  const pair = which === 'difference' ? pairs[place] : pairs.find(({ other }) => other === place);
  return pair?.one ?? -1;
}

/** Where this run's cell lies in one of the maps; −1 where a word has no place there. */
export function cellIn(
  comparison: Comparison,
  attention: Attention,
  which: MapOf,
  cell: Cell,
): Cell {
  const { queries, keys } = axesOf(comparison, attention);
  return {
    row: placeOf(pairsOf(queries), which, cell.row),
    column: placeOf(pairsOf(keys), which, cell.column),
  };
}

/** The other way round; null where this run has no such cell. */
export function ownCell(
  comparison: Comparison,
  attention: Attention,
  which: MapOf,
  cell: Cell,
): Cell | null {
  const { queries, keys } = axesOf(comparison, attention);
  const row = ownOf(pairsOf(queries), which, cell.row);
  const column = ownOf(pairsOf(keys), which, cell.column);
  return row < 0 || column < 0 ? null : { row, column };
}
