import type { Pair } from '../language/corpus.ts';
import { roles, type Shown } from '../trace/roles.ts';
import type { Case } from './cases.ts';
import { type Look, strongest } from './tally.ts';

/** A case of one head, and how much of its weight lies on the column it looks at most. */
type Candidate = {
  readonly pair: Pair;
  readonly row: number;
  readonly column: number;
  readonly weight: number;
};

/** By head and role, heads counted on through the layers: the best case so far. */
export type Showcase = Map<number, Candidate>;

/** A look that holds more than half the weight is seen at once: of such, the shortest sentence. */
function isBetter(one: Candidate, other: Candidate | undefined): boolean {
  if (!other) return true;
  const [clear, wasClear] = [one.weight > 0.5, other.weight > 0.5];
  if (clear !== wasClear) return clear;
  const shorter = other.pair.source.length - one.pair.source.length;
  return clear && shorter !== 0 ? shorter > 0 : one.weight > other.weight;
}

/** Keeps of one sentence what shows a head better than any before. */
export function showcase(
  best: Showcase,
  pair: Pair,
  { look, cases, heads }: { look: Look; cases: readonly Case[]; heads: number },
): void {
  for (const { kind, row, wanted } of cases) {
    for (let head = 0; head < heads; head++) {
      const weights = look(head, row);
      const column = strongest(weights);
      const one = { pair, row, column, weight: weights[column] as number };
      const at = head * roles.length + roles.indexOf(kind);
      if (wanted.includes(column) && isBetter(one, best.get(at))) best.set(at, one);
    }
  }
}

/** The texts of what was kept, each once, and where in them to look: by head and those roles. */
export function shownOf(
  best: Showcase,
  { kinds, heads }: { kinds: readonly number[]; heads: number },
  textOf: (pair: Pair) => number,
): (Shown | null)[] {
  return Array.from({ length: heads }, (_, head) =>
    kinds.map((kind): Shown | null => {
      const found = best.get(head * roles.length + kind);
      return found ? [textOf(found.pair), found.row, found.column] : null;
    }),
  ).flat();
}
