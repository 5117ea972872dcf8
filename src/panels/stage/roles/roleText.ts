import type { LaterMessages, Messages } from '../../../messages/catalogue.ts';
import type { MeasuredHeads, Place } from '../../../trace/roles.ts';
import {
  type Counted,
  type HeadRoles,
  type RoleScore,
  rolesOf,
} from '../../../view/heads/roles.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import type { AttentionHead } from '../../../view/parts/part.ts';

type Words = LaterMessages['roles'];

/** An attention's short name. */
export function placeName(place: Place, { heads }: LaterMessages): string {
  return { encoder: heads.encoder, decoder: heads.masked, cross: heads.cross }[place];
}

/** "Cross 2.1" */
export function headName(
  { where, place }: Pick<HeadRoles, 'where' | 'place'>,
  messages: LaterMessages,
): string {
  const name = placeName(place, messages);
  return messages.roles.short(name, where.layer + 1, where.head + 1);
}

export function fullName({ where }: HeadRoles, { map }: Messages): string {
  return map.head({ ...where, layer: where.layer + 1, head: where.head + 1 });
}

function figures(score: RoleScore, m: Words, locale: string) {
  const { role, cases, chance, hits, weight } = score;
  return {
    name: m.names[role],
    cases: cases.toLocaleString(locale),
    ...{ chance: formatFixed(chance), hits: formatFixed(hits), weight: formatFixed(weight) },
  };
}

/** All that was measured of one head and one role. */
export function scoreText(score: RoleScore, m: Words, locale: string): string {
  return m.score(figures(score, m, locale));
}

/** "Measured: pronoun → antecedent 0.30 in 23 cases, by chance 0.06" */
export function measuredText({ best, dull }: HeadRoles, m: Words, locale: string): string | null {
  if (!best) return null;
  const { hits, ...rest } = figures(best, m, locale);
  const does = m.does({ ...rest, score: hits });
  return dull ? m.measuredDull(does) : m.measured(does);
}

type Told = {
  readonly measured: MeasuredHeads;
  readonly where: AttentionHead;
  readonly nHeads: number;
  readonly words: Words;
  readonly locale: string;
};

/** The same of a head by its place; undefined where nothing was measured of it. */
export function headLine({ measured, where, nHeads, words, locale }: Told): string | undefined {
  const head = rolesOf(measured, where, nHeads);
  return (head && measuredText(head, words, locale)) ?? undefined;
}

/** The score that is shown, "0.30". */
export const shownScore = (score: RoleScore, counted: Counted) => formatFixed(score[counted]);
