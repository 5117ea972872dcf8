import type { Alignment } from '../language/alignment.ts';
import { strongest } from './tally.ts';

/** Links found, gold ones, and those that are both; added up over sentences. */
export type Links = { readonly found: number; readonly gold: number; readonly both: number };

export const noLinks: Links = { found: 0, gold: 0, both: 0 };

/**
 * Each target word is linked to the source token its row looks at most; `<eos>` counts as one, which
 * no gold link leads to.
 * @param rows of the cross-attention, one for each word of the target
 */
export function linksOf(rows: readonly ArrayLike<number>[], gold: Alignment): Links {
  const both = rows.filter((row, target) => {
    const source = strongest(row);
    return gold.some(([from, to]) => from === source && to === target);
  });
  return { found: rows.length, gold: gold.length, both: both.length };
}

export function addLinks(one: Links, other: Links): Links {
  return {
    found: one.found + other.found,
    gold: one.gold + other.gold,
    both: one.both + other.both,
  };
}

/**
 * Alignment error rate (Och and Ney 2003) with every gold link sure: 1 − 2|A ∩ G| / (|A| + |G|);
 * 1 where there is nothing.
 */
export function alignmentError({ found, gold, both }: Links): number {
  return found + gold > 0 ? 1 - (2 * both) / (found + gold) : 1;
}

/** The mean of several heads' rows. */
export function meanRow(rows: readonly ArrayLike<number>[]): number[] {
  const length = rows[0]?.length ?? 0;
  return Array.from(
    { length },
    (_, column) => rows.reduce((sum, row) => sum + (row[column] as number), 0) / rows.length,
  );
}
