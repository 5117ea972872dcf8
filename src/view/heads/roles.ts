import type { MeasuredHeads, Place, Role, Shown } from '../../trace/roles.ts';
import { places, roles } from '../../trace/roles.ts';
import type { AttentionHead } from '../parts/part.ts';
import { attentions } from './heads.ts';

/** What is counted: how often the largest weight is right, or how much weight is. */
export const counts = ['hits', 'weight'] as const;
export type Counted = (typeof counts)[number];

/** How one head does one thing, in shares from 0 to 1. */
export type RoleScore = Readonly<Record<Counted, number>> & {
  readonly role: Role;
  readonly cases: number;
  readonly chance: number;
  /** Where to see it: a text of the measurement, row and column; null where it is never right. */
  readonly shown: Shown | null;
};

/** What one head was measured to do. */
export type HeadRoles = {
  readonly where: AttentionHead;
  readonly place: Place;
  /** The mean entropy of its rows, and what it would be, did it look at all alike. */
  readonly bits: number;
  readonly even: number;
  readonly scores: readonly RoleScore[];
  /** What it does most beyond chance. */
  readonly best: RoleScore | null;
  /** It does nothing that was asked for: see `isDull`. */
  readonly dull: boolean;
};

/** Fewer say little. */
export const enoughCases = 10;
/** So much more than chance is something that a head does. */
export const clearLead = 0.25;

/** By how much it is right more often than chance. */
export const leadOf = ({ hits, chance }: Pick<RoleScore, 'hits' | 'chance'>) => hits - chance;

/** Whether a head does this: a quarter of the cases more than chance, of enough cases. */
export const isClear = (score: RoleScore) =>
  score.cases >= enoughCases && leadOf(score) >= clearLead;

/** A head is dull that does nothing clearly but look at the sink. */
const isDull = (scores: readonly RoleScore[]) =>
  !scores.some((score) => score.role !== 'sink' && isClear(score));

function bestOf(scores: readonly RoleScore[]): RoleScore | null {
  const sure = scores.filter(({ cases }) => cases >= enoughCases);
  return sure.reduce<RoleScore | null>(
    (best, one) => (best && leadOf(best) >= leadOf(one) ? best : one),
    null,
  );
}

export const placeOf = ({ stack, kind }: Pick<AttentionHead, 'stack' | 'kind'>): Place =>
  places[attentions.findIndex((one) => one.stack === stack && one.kind === kind)] ?? 'encoder';

/** What a head was measured to do; null where the measurement has no such head. */
export function rolesOf(
  measured: MeasuredHeads,
  where: AttentionHead,
  nHeads: number,
): HeadRoles | null {
  const place = placeOf(where);
  const { kinds, cases, chance, values, even, examples } = measured[place];
  const at = where.layer * nHeads + where.head;
  const own = values.slice(at * (2 * kinds.length + 1), (at + 1) * (2 * kinds.length + 1));
  const bits = own.at(-1);
  if (bits === undefined) return null;
  const scores = kinds.map((role, index) => ({
    ...{ role, cases: cases[index] ?? 0, chance: chance[index] ?? 0 },
    ...{ hits: own[2 * index] ?? 0, weight: own[2 * index + 1] ?? 0 },
    shown: examples[at * kinds.length + index] ?? null,
  }));
  return { where, place, bits, even, scores, best: bestOf(scores), dull: isDull(scores) };
}

/** Every head of a model, in the order that the data meets them. */
export function everyRole(
  measured: MeasuredHeads,
  { nLayers, nHeads }: { readonly nLayers: number; readonly nHeads: number },
): readonly HeadRoles[] {
  const heads = attentions.flatMap((attention) =>
    Array.from({ length: nLayers * nHeads }, (_, index) => ({
      ...attention,
      ...{ layer: Math.floor(index / nHeads), head: index % nHeads },
    })),
  );
  return heads.flatMap((where) => rolesOf(measured, where, nHeads) ?? []);
}

export const scoreOf = ({ scores }: HeadRoles, role: Role): RoleScore | undefined =>
  scores.find((one) => one.role === role);

/** The roles that some of these heads were asked for, in the order of every table. */
export function rolesAmong(heads: readonly HeadRoles[]): readonly Role[] {
  return roles.filter((role) => heads.some((one) => scoreOf(one, role)));
}
