import type { Stack } from '../../trace/topology.ts';
import type { Plugs } from './plugs.ts';

/** How many rows each stack has: the source's words, and the decoder's so far. */
export type RowCounts = Readonly<Record<Stack, number>>;

/**
 * What the shapes come to. `right`, and `self`: computable at every length. `apart`: keys and values are not equally
 * many. `unaddable`: not one row for each row of the residual stream. `rows` and `values`: either would be so, were
 * the two stacks not equally long by accident.
 */
export const verdicts = ['right', 'self', 'apart', 'unaddable', 'rows', 'values'] as const;
export type Verdict = (typeof verdicts)[number];

export type Fit = {
  /** Rows of Q, K, V, and of the residual stream that the result is added to. */
  readonly rows: Readonly<Record<'q' | 'k' | 'v' | 'stream', number>>;
  /** Whether A · V can be computed: a weight for every value. */
  readonly weighs: boolean;
  /** Whether the result can be added: a row for every row. */
  readonly adds: boolean;
  /** Whether later keys are hidden: they are words that are not written yet. */
  readonly masked: boolean;
  readonly verdict: Verdict;
};

function verdictOf({ q, k, v }: Plugs, weighs: boolean, adds: boolean): Verdict {
  if (!weighs) return 'apart';
  if (!adds) return 'unaddable';
  if (q === 'encoder') return 'rows';
  if (k !== v) return 'values';
  return k === 'encoder' ? 'right' : 'self';
}

/** Holds the shapes against each other: (n_q × d_k)(d_k × n_k), then (n_q × n_k)(n_v × d_v), then x + out. */
export function fitOf(plugs: Plugs, counts: RowCounts): Fit {
  const { q, k, v } = plugs;
  const rows = { q: counts[q], k: counts[k], v: counts[v], stream: counts.decoder };
  const weighs = rows.k === rows.v;
  const adds = rows.q === rows.stream;
  return {
    ...{ rows, weighs, adds },
    masked: q === 'decoder' && k === 'decoder',
    verdict: verdictOf(plugs, weighs, adds),
  };
}
