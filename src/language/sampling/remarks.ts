import { type AdjectiveId, adjectiveOf } from '../lexicon/adjectives.ts';
import { nameIds } from '../lexicon/names.ts';
import { nounsOf } from '../lexicon/nouns.ts';
import type { VerbId } from '../lexicon/verbs.ts';
import type {
  Clause,
  CommonPhrase,
  Coordination,
  Identification,
  NounPhrase,
  Remark,
} from '../meaning.ts';
import { pronounFor } from '../phrase.ts';
import { chance, pick, pickWeighted } from '../random.ts';
import { sampleClause } from './clauses.ts';
import { nounBehind, sampleCommon, sampleSubject } from './noun-phrases.ts';
import { adjectivesFor, pickNoun, type Setting } from './selection.ts';

/** A judgement, a contrast or what is missing, with a comment or an opinion. */
export function sampleRemark(setting: Setting): Remark | Identification {
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
  // what is said of a pronoun looks back to no noun
  const again: NounPhrase =
    subject.kind === 'pronoun'
      ? sampleBelonging(setting, { kind: 'pronoun', pronoun: owner.pronoun })
      : chance(random, 0.15)
        ? owner
        : sampleBelonging(setting, owner);
  const right: Clause = {
    kind: 'clause',
    subject: again,
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
