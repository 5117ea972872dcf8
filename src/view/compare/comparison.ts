import type { Dimensions } from '../../trace/dimensions.ts';
import type { Run } from '../../trace/run.ts';
import type { Side } from '../../trace/topology.ts';
import { type Attention, attentionSides, headPattern } from '../heads/heads.ts';
import type { AttentionHead } from '../parts/part.ts';
import { type Alignment, align, type Pair, pairsOf } from './align.ts';
import type { Axes, Patterns } from './difference.ts';

/** Two runs of one model, be it at two moments of its training, what each read and was fed laid beside the other's. */
export type Comparison = Readonly<Record<Side, Alignment>> & {
  readonly one: Run;
  readonly other: Run;
  /** What each wrote. */
  readonly written: Alignment;
};

const sameSizes = (one: Dimensions, other: Dimensions) =>
  one.nLayers === other.nLayers && one.nHeads === other.nHeads && one.dModel === other.dModel;

const lower = (tokens: readonly string[]) => tokens.map((token) => token.toLowerCase());

/** Runs of models that are not of one direction and size have no heads in common: null. */
export function comparisonOf(one: Run, other: Run): Comparison | null {
  if (one.direction !== other.direction || !sameSizes(one.dimensions, other.dimensions))
    return null;
  return {
    ...{ one, other },
    source: align(lower(one.source.tokens), lower(other.source.tokens)),
    target: align(one.target.inputs, other.target.inputs),
    written: align(one.target.tokens, other.target.tokens),
  };
}

/** Whether one model computed both: what a head puts out for one set of weights says nothing to another. */
export const sameWeights = ({ one, other }: Pick<Comparison, 'one' | 'other'>): boolean =>
  one.model === other.model;

/** How the words of an attention's two sides lie beside each other. */
export function axesOf(comparison: Comparison, attention: Attention): Axes {
  const { query, key } = attentionSides(attention);
  return { queries: comparison[query], keys: comparison[key] };
}

/** A head's weights in both. */
export function patternsOf({ one, other }: Comparison, where: AttentionHead): Patterns {
  return { one: headPattern(one, where), other: headPattern(other, where) };
}

/** The row of the other run beside this one's; undefined where it has none. */
export function pairAt(alignment: Alignment, row: number): Pair | undefined {
  return pairsOf(alignment).find(({ one }) => one === row);
}

/** The first step from which both were at the same word and wrote another; null where there is none. */
export function firstParted({ one, other, target }: Comparison): number | null {
  const parted = pairsOf(target).find(
    (pair) => one.target.ids[pair.one] !== other.target.ids[pair.other],
  );
  return parted?.one ?? null;
}
