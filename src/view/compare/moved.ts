import { greatestIndex, mean } from 'd3';
import type { Stack } from '../../trace/topology.ts';
import { attentionsOf } from '../../trace/topology.ts';
import { attentionTokens } from '../heads/heads.ts';
import { type Matrix, rowOf } from '../matrix/matrix.ts';
import type { AttentionHead } from '../parts/part.ts';
import { onlyIn, type Pair, pairsOf } from './align.ts';
import { axesOf, type Comparison, patternsOf } from './comparison.ts';
import { movedRows } from './difference.ts';

/** One row, or every row that both runs have. */
export type Scope = { readonly stack: Stack; readonly row: number } | 'all';

/** The key that a row looked at most in one run, and in the other. */
export type Move = { readonly from: number; readonly to: number };

/** How far one head's weights in the two runs are apart. */
export type MovedHead = {
  readonly where: AttentionHead;
  /** How much of a row's weight lies elsewhere, 0 … 1; of several rows on average. */
  readonly moved: number;
  /** Of each row whose look went elsewhere, from where to where. */
  readonly moves: readonly Move[];
};

/** A row looks elsewhere if its heaviest key is another one, and not for a hair: a quarter of its weight went. */
const enough = 0.25;

/** The heads that can be asked of a row: those of its stack; of all rows, every one. In the order of the forward pass. */
export function headsIn({ one }: Comparison, scope: Scope): readonly AttentionHead[] {
  const { nHeads } = one.dimensions;
  return attentionsOf(one.dimensions)
    .filter(({ stack }) => scope === 'all' || stack === scope.stack)
    .flatMap(({ stack, kind, layer }) =>
      Array.from({ length: nHeads }, (_, head) => ({ stack, kind, layer, head })),
    );
}

/** The rows that both runs have, of those that are asked about. */
export function pairsIn(comparison: Comparison, where: AttentionHead, scope: Scope) {
  const pairs = pairsOf(axesOf(comparison, where).queries);
  return scope === 'all' ? pairs : pairs.filter(({ one }) => one === scope.row);
}

function heaviest(matrix: Matrix, row: number): number {
  return greatestIndex(rowOf(matrix, row)) ?? 0;
}

/** Where a head looks in the rows asked about, and where it looked in the other run. */
export function movedHead(comparison: Comparison, where: AttentionHead, scope: Scope): MovedHead {
  const [axes, patterns] = [axesOf(comparison, where), patternsOf(comparison, where)];
  const pairs = pairsIn(comparison, where, scope);
  const shares = movedRows(patterns, axes, pairs);
  const asked = pairs.map((pair, place) => ({ pair, share: shares[place] ?? 0 }));
  const sameKey = new Map(pairsOf(axes.keys).map(({ one, other }) => [one, other]));
  const moveOf = ({ one, other }: Pair): Move => ({
    from: heaviest(patterns.one, one),
    to: heaviest(patterns.other, other),
  });
  const moves = asked
    .filter(({ share }) => share >= enough)
    .map(({ pair }) => moveOf(pair))
    .filter(({ from, to }) => sameKey.get(from) !== to);
  return { where, moved: mean(shares) ?? 0, moves };
}

/** Whether the row asked about is in both sentences. */
export function isShared(comparison: Comparison, where: AttentionHead, scope: Scope): boolean {
  if (scope === 'all') return true;
  return !onlyIn(axesOf(comparison, where).queries, 'one').includes(scope.row);
}

/** A move by its words, and how many heads made it. */
export type CommonMove = { readonly from: string; readonly to: string; readonly heads: number };

function namedMoves(comparison: Comparison, { where, moves }: MovedHead): readonly string[] {
  const keys = (run: Comparison['one']) => attentionTokens(run, where).keys;
  const [one, other] = [keys(comparison.one), keys(comparison.other)];
  const names = moves.map(({ from, to }) => `${one[from]}\n${other[to]}`);
  return [...new Set(names)];
}

/** The move that most heads made; null where none moved. */
export function commonMove(comparison: Comparison, heads: readonly MovedHead[]): CommonMove | null {
  const counts = new Map<string, number>();
  for (const head of heads) {
    for (const name of namedMoves(comparison, head)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (!most) return null;
  const [from = '', to = ''] = most[0].split('\n');
  return { from, to, heads: most[1] };
}
