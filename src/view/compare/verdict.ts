import { type AttentionHead, samePart } from '../parts/part.ts';
import type { Comparison } from './comparison.ts';
import { type Decision, decides } from './decisive.ts';
import { type CommonMove, commonMove, type MovedHead } from './moved.ts';

/** What the numbers of two sentences come to. */
export type Verdict = {
  /** How many heads looked elsewhere, and the move that most of them made. */
  readonly movers: number;
  readonly move: CommonMove | null;
  /** The heads that decide, the most decisive first; null where both write the same word. */
  readonly deciders: readonly Decision[] | null;
  /** Whether the decisive ones moved, and what the head on show does. */
  readonly ownMoved: boolean;
  readonly ownDecides: boolean;
  /** Of the head that decides most, how much of its weights moved. */
  readonly firstMoved: number;
};

/** @param decisions of the same heads, in any order */
export function verdictOf(
  comparison: Comparison,
  moved: readonly MovedHead[],
  decisions: readonly Decision[],
  shown: AttentionHead,
): Verdict {
  const movers = moved.filter(({ moves }) => moves.length > 0);
  const parted = decisions.some(({ share }) => share !== null);
  const deciders = decisions
    .filter(decides)
    .sort((one, other) => (other.share ?? 0) - (one.share ?? 0));
  const first = deciders[0];
  return {
    movers: movers.length,
    move: commonMove(comparison, movers),
    deciders: parted ? deciders : null,
    ownMoved: movers.some(({ where }) => samePart(where, shown)),
    ownDecides: deciders.some(({ where }) => samePart(where, shown)),
    firstMoved: (first && moved.find(({ where }) => samePart(where, first.where))?.moved) ?? 0,
  };
}
