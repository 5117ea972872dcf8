import type { AdjectiveId } from '../lexicon/adjectives.ts';
import { circumstances, locative, years } from '../lexicon/adverbials.ts';
import { isComparable, isNaturalWithLess } from '../lexicon/comparison.ts';
import { nameIds } from '../lexicon/names.ts';
import type { NounId } from '../lexicon/nouns.ts';
import { type VerbId, verbIds, verbOf } from '../lexicon/verbs.ts';
import type {
  Body,
  Clause,
  Cleft,
  CommonPhrase,
  Consequence,
  Front,
  NounPhrase,
  Quality,
} from '../meaning.ts';
import { chance, pick, pickWeighted } from '../random.ts';
import { sampleClause } from './clauses.ts';
import { nounBehind, sampleCommon, sampleSubject } from './noun-phrases.ts';
import { samplePlaceAround } from './places.ts';
import { sampleRemark } from './remarks.ts';
import { adjectivesFor, pickNoun, type Setting } from './selection.ts';
import { isSame } from './unlike.ts';

// The paper's own two sentences are joined from these pieces, as are thousands of others.

/** A sentence like the paper's, or one of its pieces. */
export function samplePaper(setting: Setting): Body {
  const shape = pickWeighted(setting.random, { cleft: 34, achievement: 18, remark: 48 });
  if (shape === 'cleft') return sampleCleft(setting);
  return shape === 'remark' ? sampleRemark(setting) : sampleAchievement(setting);
}

function sampleCleft(setting: Setting): Cleft {
  const { random } = setting;
  const front = sampleFront(setting);
  const clause = chance(random, 0.75)
    ? sampleAchievement(setting)
    : sampleClause(setting, {
        negated: false,
        place: 0,
        companion: 0,
        time: 0,
        predicate: 'transitive',
      });
  return { kind: 'cleft', front, clause };
}

const circumstanceIds = Object.keys(circumstances) as (keyof typeof circumstances)[];

/** "in this spirit", "for these reasons", "in this city". */
function sampleFront(setting: Setting): Front {
  const { random } = setting;
  if (chance(random, 0.25)) {
    const preposition = pick(random, locative);
    const ground = sampleCommon(setting, {
      selection: 'venue house room building',
      role: 'definite',
      plural: 0,
    });
    return chance(random, 0.6) ? { kind: 'at', preposition, ground } : samplePlaceAround(setting);
  }
  const circumstance = pick(random, circumstanceIds);
  const determiner = chance(random, 0.8) ? 'this' : 'that';
  const plural = circumstance === 'spirit' ? 0 : 0.2;
  const ground = sampleCommon(setting, {
    selection: circumstance,
    noun: circumstance,
    role: 'definite',
    determiner,
    plural,
    adjective: 0.2,
  });
  return { kind: 'circumstance', circumstance, ground };
}

const events = verbIds.filter((id) => {
  const { fr, state, transitive } = verbOf(id);
  return transitive && !state && !fr.preposition;
});

/** "Many schools have bought new computers since 2012 making the lesson more interesting". */
function sampleAchievement(setting: Setting): Clause {
  const { random } = setting;
  const verb: VerbId = chance(random, 0.35) ? 'pass' : pick(random, events);
  const subject = sampleActors(setting, verb);
  const object = sampleAchieved(setting, verb, subject);
  const since = chance(random, 0.72);
  // "has forgotten them making the king poorer" would be what they did
  const followed = (since || object.kind !== 'pronoun') && chance(random, 0.6);
  return {
    kind: 'clause',
    subject,
    tense: 'past',
    negated: false,
    predicate: { kind: 'verb', verb, object },
    ...(since || chance(random, 0.5) ? { perfect: true } : {}),
    ...(since ? { since: { year: pick(random, years) } } : {}),
    ...(followed ? { consequence: sampleConsequence(setting) } : {}),
  };
}

/** A majority of governments, many teachers; or anybody. */
function sampleActors(setting: Setting, verb: VerbId): NounPhrase {
  const { random } = setting;
  const { subjects } = verbOf(verb);
  const slot = { selection: subjects, role: 'subject', adjective: 0.35 } as const;
  if (chance(random, 0.4)) return sampleSubject(setting, slot);
  const noun = verb === 'pass' && chance(random, 0.6) ? 'government' : pickNoun(setting, subjects);
  const determiner = pickWeighted(random, { majority: 45, many: 25, some: 10, the: 20 });
  return plainPhrase(setting, noun, determiner, 0.6);
}

function plainPhrase(
  setting: Setting,
  noun: NounId,
  determiner: CommonPhrase['determiner'],
  adjective: number,
): CommonPhrase {
  const phrase = sampleCommon(setting, {
    selection: noun,
    role: 'object',
    noun,
    determiner,
    adjective,
    plural: 1,
  });
  // "many fish" looks like one fish in no language, and milk is never many
  return phrase.number === 'plural' || determiner === 'the' || determiner === 'bare'
    ? phrase
    : { ...phrase, determiner: 'the' };
}

/** Mostly "new laws"; never a pair, so that Chinese can tell what is bare. */
function sampleAchieved(setting: Setting, verb: VerbId, subject: NounPhrase): NounPhrase {
  const { random } = setting;
  const { objects, sparesPeople } = verbOf(verb);
  const noun = pickNoun(setting, objects, sparesPeople);
  const phrase = chance(random, 0.6)
    ? plainPhrase(setting, noun, pickWeighted(random, { bare: 70, many: 15, some: 15 }), 0.55)
    : sampleCommon(setting, {
        selection: objects,
        noun,
        role: 'object',
        adjective: 0.3,
        plural: 0.4,
      });
  return isSame(phrase, subject) ? { kind: 'pronoun', pronoun: 'they' } : phrase;
}

const modifying: readonly NounId[] = ['registration', 'voting', 'reading', 'writing', 'work'];

/** "making the registration or voting process more difficult", "making it easier". */
function sampleConsequence(setting: Setting): Consequence {
  const object = sampleAffected(setting);
  return { object, quality: sampleOutcome(setting, object) };
}

function sampleAffected(setting: Setting): NounPhrase {
  const { random } = setting;
  const shape = pickWeighted(random, { compound: 40, noun: 50, name: 5, pronoun: 5 });
  if (shape === 'name') return { kind: 'name', name: pick(random, nameIds) };
  if (shape === 'pronoun') return { kind: 'pronoun', pronoun: pick(random, ['i', 'we', 'it']) };
  const selection = 'task told law city school road person';
  const noun =
    shape === 'compound' ? pick(random, ['process', 'process', 'lesson'] as const) : undefined;
  const phrase = sampleCommon(setting, {
    selection,
    role: 'definite',
    adjective: 0.2,
    plural: 0.1,
    ...(noun ? { noun } : {}),
  });
  return shape === 'compound' ? { ...phrase, modifiers: sampleModifiers(setting) } : phrase;
}

function sampleModifiers({ random }: Setting): NonNullable<CommonPhrase['modifiers']> {
  const first = pick(random, modifying);
  const second = pick(
    random,
    modifying.filter((id) => id !== first),
  );
  const conjunction = chance(random, 0.65) ? 'or' : 'and';
  return { nouns: chance(random, 0.3) ? [first] : [first, second], conjunction };
}

/** A pronoun may be anything that is difficult. */
function sampleOutcome(setting: Setting, object: NounPhrase): Quality {
  const { random } = setting;
  const noun =
    object.kind === 'pronoun' && object.pronoun === 'it' ? 'process' : nounBehind(object);
  const fitting = adjectivesFor(setting, noun).filter(isComparable);
  const adjective: AdjectiveId = fitting.length > 0 ? pick(random, fitting) : 'good';
  const less = isNaturalWithLess(adjective) ? 20 : 0;
  const degree = pickWeighted(random, { more: 65, less, none: 15 });
  return degree === 'none' ? { adjective } : { adjective, degree };
}
