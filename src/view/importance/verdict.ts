import { greatest } from 'd3';
import type { Moved } from './axes.ts';
import type { Effect } from './cuts.ts';
import type { Edge } from './edges.ts';

const effectOf = ({ effect }: Edge) => Math.abs(effect?.change ?? 0);

function largest(edges: readonly Edge[], by: (edge: Edge) => number): Edge {
  return edges.reduce((most, one) => (by(one) > by(most) ? one : most));
}

/** A change of probability that is none to speak of. */
export const least = 0.01;

/**
 * What the three measures say of each other: no edge matters to the word; the heaviest is the one that matters
 * most; it matters and another does more; or it does not matter at all and another does.
 */
export type Verdict = {
  readonly kind: 'none' | 'same' | 'more' | 'other';
  readonly heaviest: Edge;
  readonly longest: Edge;
  /** Whose cut does the most to the word. */
  readonly decisive: Edge;
  /** Whose cut moves the word's logit most. */
  readonly pushing: Edge;
};

/** @param edges of a row, at least one, their cuts computed */
export function verdictOf(edges: readonly Edge[]): Verdict {
  const heaviest = largest(edges, ({ weight }) => weight);
  const decisive = largest(edges, effectOf);
  const longest = largest(edges, ({ length }) => length ?? 0);
  const pushing = largest(edges, ({ effect }) => Math.abs(effect?.logit ?? 0));
  return { kind: kindOf(heaviest, decisive), heaviest, longest, decisive, pushing };
}

function kindOf(heaviest: Edge, decisive: Edge): Verdict['kind'] {
  if (effectOf(decisive) < least) return 'none';
  if (heaviest.key === decisive.key) return 'same';
  return effectOf(heaviest) < least ? 'other' : 'more';
}

/** A word that is moved, and of it what. */
export type Elsewhere = { readonly effect: Effect; readonly moved: Moved };

/** A change to speak of. */
const worth = { change: least, logit: 0.1 };

/**
 * The word that the cuts of a row move most, where it is another one than the word watched, and moved twice as
 * much: its probability or, where none moves, its logit.
 */
export function elsewhere(edges: readonly Edge[], step: number): Elsewhere | null {
  for (const moved of ['change', 'logit'] as const) {
    const size = (effect: Effect | null) => Math.abs(effect?.[moved] ?? 0);
    const all = edges.flatMap(({ effects }) => effects);
    const most = greatest(all, size);
    const here = Math.max(...edges.map(({ effect }) => size(effect)));
    if (!most || size(most) < worth[moved]) continue;
    return most.step === step || size(most) < 2 * here ? null : { effect: most, moved };
  }
  return null;
}
