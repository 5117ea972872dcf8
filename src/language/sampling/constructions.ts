import {
  type Body,
  type CommonPhrase,
  type ConstructionId,
  firstClause,
  type Meaning,
} from '../meaning.ts';
import { chance, pickWeighted } from '../random.ts';
import { surveyOf } from '../traversal.ts';
import { sampleBecause } from './because.ts';
import { sampleClause } from './clauses.ts';
import { sampleCoordination } from './coordination.ts';
import { samplePaper } from './paper.ts';
import type { Setting } from './selection.ts';
import type { Wish } from './wish.ts';

/** How often each construction is trained on; C9 is learnt last, C15 makes the long sentences. */
export const constructionWeights: Readonly<Record<ConstructionId, number>> = {
  C1: 9,
  C2: 9,
  C3: 7,
  C4: 7,
  C5: 6,
  C6: 6,
  C7: 8,
  C8: 18,
  C9: 46,
  C10: 14,
  C11: 6,
  C12: 6,
  C13: 20,
  C14: 13,
  C15: 75,
  C16: 12,
  C17: 8,
  C18: 20,
};

/** A meaning that shows the construction, in no language yet. */
export function sampleMeaning(setting: Setting, construction: ConstructionId): Meaning {
  const mood = sampleMood(setting, construction);
  for (;;) {
    const body = sampleBody(setting, construction, mood);
    const polite = mood === 'command' && chance(setting.random, 0.45);
    if (!shows(body, construction)) continue;
    return { construction, mood, ...(polite ? { polite } : {}), body };
  }
}

const askedShare: Readonly<Partial<Record<ConstructionId, number>>> = {
  C5: 1,
  C13: 0.18,
  C17: 0.45,
  C18: 0.2,
};

function sampleMood({ random }: Setting, construction: ConstructionId): Meaning['mood'] {
  if (construction === 'C16') return 'command';
  const share = askedShare[construction] ?? 0;
  return share > 0 && chance(random, share) ? 'question' : 'statement';
}

/** Whether the sentence came out with what its construction is about. */
function shows(body: Body, construction: ConstructionId): boolean {
  const { companion, frequency, modal, place, predicate, time } = firstClause(body);
  const some = (test: (phrase: CommonPhrase) => unknown) => surveyOf(body).phrases.some(test);
  switch (construction) {
    case 'C2':
      return predicate.kind === 'quality' || some(({ adjectives }) => adjectives.length > 0);
    case 'C3':
      return some(({ count }) => count);
    case 'C6':
      return time !== undefined || place?.kind === 'deixis';
    case 'C7':
      return Boolean(companion ?? place) || predicate.kind === 'location' || some((p) => p.place);
    case 'C8':
      return some(({ relative }) => relative);
    case 'C11':
      return some(({ owner }) => owner);
    case 'C18':
      return modal !== undefined || frequency !== undefined;
    default:
      return true;
  }
}

function sampleBody(setting: Setting, construction: ConstructionId, mood: Meaning['mood']): Body {
  if (construction === 'C9') return sampleBecause(setting);
  if (construction === 'C14') return samplePaper(setting);
  if (construction === 'C15') return sampleCoordination(setting);
  const wish =
    construction === 'C17' ? existingWish(setting, mood) : wishFor(setting, construction);
  return sampleClause(
    setting,
    mood === 'question' ? { ...wish, negated: false, asked: true } : wish,
  );
}

/** The clause a simple construction asks for. */
function wishFor(setting: Setting, construction: ConstructionId): Wish {
  const { random } = setting;
  const verbal = chance(random, 0.8) ? 'transitive' : 'intransitive';
  switch (construction) {
    case 'C1':
      return { predicate: verbal, negated: false };
    case 'C2':
      return chance(random, 0.5)
        ? { predicate: 'quality', adjective: 0.2 }
        : { predicate: 'transitive', adjective: 0.75 };
    case 'C3':
      return { predicate: 'transitive', count: chance(random, 0.7) ? 'object' : 'subject' };
    case 'C4':
      return { negated: true, modal: 0.1, frequency: 0.04 };
    case 'C5':
      return { modal: 0.18, frequency: 0.08 };
    case 'C6':
      return { time: 0.85, place: 0.3 };
    case 'C7':
      return placeWish(setting);
    case 'C8':
      return { relative: 1, time: 0.05 };
    case 'C10':
      return { predicate: 'giving' };
    case 'C11':
      return { owned: 250 };
    case 'C13':
      return comparingWish(setting);
    case 'C16':
      return commandWish(setting);
    case 'C18':
      return { modal: 0.65, frequency: 0.35 };
    default:
      return { predicate: 'particle', relative: 0.08 };
  }
}

function existingWish({ random }: Setting, mood: Meaning['mood']): Wish {
  const where = mood === 'question' && chance(random, 0.65);
  if (where) return { predicate: 'whereabouts', described: 0.08, relative: 0.12 };
  return { predicate: 'existence', negated: chance(random, 0.25) };
}

/** Make + adjective and make + thing share their subjects and their long objects. */
function comparingWish({ random }: Setting): Wish {
  const kind = pickWeighted(random, { make: 50, thing: 22, comparison: 25, graded: 4 });
  if (kind === 'comparison' || kind === 'graded') return { predicate: kind, negated: false };
  const long = { adjective: 0.4, described: 0.3, relative: 0.35 };
  if (kind === 'thing') return { predicate: 'transitive', verb: 'make', ...long };
  const negated = chance(random, 0.12);
  const past: Wish = negated ? { tense: chance(random, 0.6) ? 'past' : 'future' } : {};
  return { predicate: 'make', negated, ...past, ...long };
}

function commandWish({ random }: Setting): Wish {
  return {
    predicate: pickWeighted(random, { transitive: 60, particle: 22, intransitive: 18, giving: 22 }),
    subject: { kind: 'pronoun', pronoun: 'you' },
    command: true,
    tense: 'present',
    negated: chance(random, 0.3),
    modal: 0,
    frequency: 0,
    time: 0.15,
  };
}

function placeWish(setting: Setting): Wish {
  const kind = pickWeighted(setting.random, { location: 2, transitive: 6, intransitive: 3 });
  if (kind === 'location') return { predicate: 'location' };
  if (kind === 'intransitive')
    return { predicate: kind, place: 0.85, companion: 0.6, described: 0.3 };
  return chance(setting.random, 0.6)
    ? { predicate: kind, described: 1, place: 0.1 }
    : { predicate: kind, place: 0.8, companion: 0.6, described: 0.2 };
}
