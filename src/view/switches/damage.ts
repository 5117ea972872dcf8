import type { Dimensions } from '../../trace/dimensions.ts';
import type { Run, SweptRun } from '../../trace/run.ts';
import { attentionsOf } from '../../trace/topology.ts';
import { formatBound, formatSigned, minus } from '../matrix/format.ts';
import type { Matrix } from '../matrix/matrix.ts';
import { niceBound } from '../matrix/scales.ts';
import { type AttentionHead, samePart } from '../parts/part.ts';
import { type FirstChange, firstChange, lostOf, writtenProbabilities } from './lost.ts';

/** What comes of the sentence without one head. */
export type Damage = {
  readonly where: AttentionHead;
  /** Of the log-probability of the translation, in nats; negative where that became likelier. */
  readonly lost: number;
  readonly change: FirstChange | null;
};

type Sizes = Pick<Dimensions, 'nLayers' | 'nHeads'>;

/** In the order of the forward pass, which `eachHeadOff` keeps. */
export function everyHead(sizes: Sizes): readonly AttentionHead[] {
  const heads = Array.from({ length: sizes.nHeads }, (_, head) => head);
  return attentionsOf(sizes).flatMap(({ stack, kind, layer }) =>
    heads.map((head) => ({ stack, kind, layer, head })),
  );
}

/** @param runs without each head in its turn, made to write what `run` wrote; those that have come */
export function damagesOf(run: Run, runs: readonly (SweptRun | undefined)[]): readonly Damage[] {
  const before = writtenProbabilities(run);
  return everyHead(run.dimensions).flatMap((where, place) => {
    const without = runs[place];
    if (!without) return [];
    const change = firstChange(without, run.target.ids);
    return [{ where, lost: lostOf(before, without.probabilities), change }];
  });
}

/** A row for each attention, a column for each head; NaN where nothing is known yet. [attention, head] */
export function damageMatrix(sizes: Sizes, damages: readonly Damage[]): Matrix {
  const data = Float32Array.from(everyHead(sizes), (where) => {
    const known = damages.find((one) => samePart(one.where, where));
    return known ? known.lost : Number.NaN;
  });
  return { rows: data.length / sizes.nHeads, columns: sizes.nHeads, data };
}

/** The most damage first; of as much, what comes first in the forward pass. */
export function ranked(damages: readonly Damage[]): readonly Damage[] {
  return [...damages].sort((one, other) => other.lost - one.lost);
}

/** A loss that fills its axis: no smaller one may look like much. */
const leastBound = 0.5;

export const damageBound = (damages: readonly Damage[]) =>
  niceBound([leastBound, ...damages.map(({ lost }) => lost)]);

export const damageTicks = (bound: number) => [
  minus + formatBound(bound),
  '0',
  `+${formatBound(bound)}`,
];

/** As a bar on an axis that ends at `bound`. */
export const damageBar = ({ lost }: Damage, bound: number) => ({
  share: Math.abs(lost) < bound / 200 ? null : lost / bound,
  text: formatSigned(lost),
});
