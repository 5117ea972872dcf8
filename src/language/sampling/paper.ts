import { type AdjectiveId, adjectiveOf } from '../lexicon/adjectives.ts';
import { circumstances, locative, years } from '../lexicon/adverbials.ts';
import { isComparable, isNaturalWithLess } from '../lexicon/comparison.ts';
import { nameIds } from '../lexicon/names.ts';
import { type NounId, nounsOf } from '../lexicon/nouns.ts';
import { type VerbId, verbIds, verbOf } from '../lexicon/verbs.ts';
import type {
  Body,
  Clause,
  Cleft,
  CommonPhrase,
  Consequence,
  Coordination,
  Front,
  Identification,
  NounPhrase,
  Quality,
  Remark,
} from '../meaning.ts';
import { pronounFor } from '../phrase.ts';
import { chance, pick, pickWeighted } from '../random.ts';
import { sampleClause } from './clauses.ts';
import { isSame, nounBehind, sampleCommon, sampleSubject } from './noun-phrases.ts';
import { samplePlaceAround } from './places.ts';
import { adjectivesFor, pickNoun, type Setting } from './selection.ts';

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
  return {
    kind: 'clause',
    subject,
    tense: 'past',
    negated: false,
    predicate: { kind: 'verb', verb, object },
    ...(since || chance(random, 0.5) ? { perfect: true } : {}),
    ...(since ? { since: { year: pick(random, years) } } : {}),
    ...(chance(random, 0.6) ? { consequence: sampleConsequence(setting) } : {}),
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

function sampleRemark(setting: Setting): Remark | Identification {
  const { random } = setting;
  const said = sampleSaid(setting);
  const commented = said.kind !== 'identification' && chance(random, 0.55);
  const opinion = chance(random, commented ? 0.7 : 0.75);
  if (!commented && !opinion) {
    return said.kind === 'identification'
      ? said
      : { kind: 'remark', said, comment: sampleIdentification(setting) };
  }
  return {
    kind: 'remark',
    said,
    ...(commented ? { comment: sampleIdentification(setting) } : {}),
    ...(opinion ? { opinion: { owner: sampleView(setting) } } : {}),
  };
}

function sampleSaid(setting: Setting): Remark['said'] {
  const shape = pickWeighted(setting.random, {
    contrast: 50,
    judgement: 16,
    clause: 20,
    identification: 14,
  });
  if (shape === 'contrast') return sampleContrast(setting);
  if (shape === 'judgement') return sampleJudgement(setting, sampleJudged(setting));
  if (shape === 'identification') return sampleIdentification(setting);
  return sampleClause(setting, { time: 0.1, relative: 0, described: 0 });
}

/** "The law will never be perfect, but its application should be just". */
function sampleContrast(setting: Setting): Coordination {
  const { random } = setting;
  const subject = sampleJudged(setting);
  const left = sampleJudgement(setting, subject);
  const owner = { kind: 'pronoun', pronoun: pronounFor(subject), antecedent: 'subject' } as const;
  const again: NounPhrase = chance(random, 0.15) ? owner : sampleBelonging(setting, owner);
  const looksBack = subject.kind !== 'pronoun';
  const plain = { ...owner, antecedent: undefined };
  const right: Clause = {
    kind: 'clause',
    subject: looksBack
      ? again
      : sampleBelonging(setting, { kind: 'pronoun', pronoun: plain.pronoun }),
    tense: 'present',
    negated: false,
    predicate: { kind: 'quality', quality: { adjective: judgedAs(setting, again) } },
    ...(chance(random, 0.75) ? { modal: pickWeighted(random, { should: 75, must: 25 }) } : {}),
  };
  return { kind: 'coordination', conjunction: chance(random, 0.85) ? 'but' : 'and', left, right };
}

const belongings = 'notion idea work answer story law government process';

function sampleBelonging(
  setting: Setting,
  owner: NonNullable<CommonPhrase['owner']>,
): CommonPhrase {
  const noun = pickNoun(setting, belongings, true);
  return {
    ...sampleCommon(setting, {
      selection: belongings,
      noun,
      role: 'definite',
      determiner: 'the',
      adjective: 0.08,
      plural: 0.08,
    }),
    determiner: 'owned',
    owner,
  };
}

function sampleJudged(setting: Setting): NounPhrase {
  const selection = 'law government notion task person institution text told';
  const slot = { selection, role: 'definite', adjective: 0.12, plural: 0.12 } as const;
  if (chance(setting.random, 0.2)) return sampleSubject(setting, slot);
  const noun = chance(setting.random, 0.2) ? 'law' : pickNoun(setting, selection);
  return sampleCommon(setting, { ...slot, noun });
}

/** "will never be perfect", "will be perfect", "is not perfect", "should be perfect". */
function sampleJudgement(setting: Setting, subject: NounPhrase): Clause {
  const adjective = judgedAs(setting, subject);
  const shape = pickWeighted(setting.random, { never: 50, will: 15, not: 10, is: 10, should: 15 });
  const future = shape === 'never' || shape === 'will';
  return {
    kind: 'clause',
    subject,
    tense: future ? 'future' : 'present',
    negated: shape === 'not',
    predicate: { kind: 'quality', quality: { adjective } },
    ...(shape === 'never' ? { frequency: 'never' } : {}),
    ...(shape === 'should' ? { modal: 'should' } : {}),
  };
}

function judgedAs(setting: Setting, phrase: NounPhrase): AdjectiveId {
  const noun = nounBehind(phrase);
  const fitting = adjectivesFor(setting, noun).filter((id) => !adjectiveOf(id).fr.idiom);
  return fitting.length > 0 ? pick(setting.random, fitting) : 'good';
}

// what one wants one wants now, what one saw one saw then: so Chinese tells the tense
const wanted: readonly VerbId[] = ['miss', 'miss', 'want', 'like', 'love', 'know'];
const done: readonly VerbId[] = ['see', 'hear', 'find', 'buy', 'learn', 'write', 'lose', 'eat'];

/** "This is what we are missing", "this is what the king saw". */
function sampleIdentification(setting: Setting): Identification {
  const { random } = setting;
  const now = chance(random, 0.75);
  const verb = pick(random, now ? wanted : done);
  const subject = sampleSubject(setting, { selection: 'person', role: 'definite', adjective: 0.1 });
  const clause: Clause = {
    kind: 'clause',
    subject:
      subject.kind === 'pronoun' && subject.pronoun === 'it'
        ? { kind: 'pronoun', pronoun: 'we' }
        : subject,
    tense: now ? 'present' : 'past',
    negated: false,
    predicate: { kind: 'verb', verb, object: { kind: 'gap' } },
  };
  return { kind: 'identification', clause };
}

/** Whose opinion it is: mostly mine. */
function sampleView(setting: Setting): NounPhrase {
  const { random } = setting;
  const shape = pickWeighted(random, { pronoun: 70, name: 15, noun: 15 });
  if (shape === 'name') return { kind: 'name', name: pick(random, nameIds) };
  if (shape === 'noun') {
    const noun = pick(random, nounsOf('person'));
    return { kind: 'common', noun, determiner: 'the', number: 'singular', adjectives: [] };
  }
  const pronoun = pickWeighted(random, { i: 8, you: 2, he: 3, she: 3, we: 3, they: 2 });
  return { kind: 'pronoun', pronoun };
}
