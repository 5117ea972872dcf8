import { type AdjectiveId, adjectiveOf } from '../lexicon/adjectives.ts';
import { isComparable, isNaturalWithLess } from '../lexicon/comparison.ts';
import { nameIds } from '../lexicon/names.ts';
import { isOf, type NounId, nouns, nounsOf } from '../lexicon/nouns.ts';
import type { Clause, CommonPhrase, NounPhrase, Quality, Tense } from '../meaning.ts';
import { chance, pick, pickWeighted } from '../random.ts';
import { decorated } from './decoration.ts';
import { nounBehind, sampleCommon, sampleOtherPerson, sampleSubject } from './noun-phrases.ts';
import { adjectivesFor, attributesFor, isSayable, pickNoun, type Setting } from './selection.ts';
import { unlike } from './unlike.ts';
import type { Wish } from './wish.ts';

// Comparisons are never negated: 猫不比狗大 has two readings. "Less" is neither asked nor said of
// the future, where Chinese would say it otherwise.

const comparable =
  'person animal goods building text told food drink path task vehicle plant climbable clothing';

/** "A is bigger than B". */
export function comparisonClause(setting: Setting, wish: Wish, tense: Tense): Clause {
  const contrast = !wish.subject && chance(setting.random, 0.15) && sampleContrast(setting);
  const subject = contrast ? contrast[0] : (wish.subject ?? sampleCompared(setting, wish, tense));
  const quality = sampleGraded(setting, wish, nounBehind(subject), tense);
  const standard = contrast
    ? contrast[1]
    : decorated(setting, wish, sampleStandard(setting, subject, quality.adjective), {
        tense,
        as: 'object',
      });
  const predicate = { kind: 'comparison', quality, standard } as const;
  return { kind: 'clause', subject, tense, negated: false, predicate };
}

/** "A is more difficult". */
export function gradedClause(setting: Setting, wish: Wish, tense: Tense): Clause {
  const subject = wish.subject ?? sampleCompared(setting, wish, tense);
  const quality = sampleGraded(setting, wish, nounBehind(subject), tense);
  return {
    kind: 'clause',
    subject,
    tense,
    negated: false,
    predicate: { kind: 'quality', quality },
  };
}

function sampleCompared(setting: Setting, wish: Wish, tense: Tense): NounPhrase {
  const slot = { selection: comparable, role: 'definite', adjective: 0.08, plural: 0.22 } as const;
  return decorated(setting, wish, sampleSubject(setting, slot), { tense, as: 'subject' });
}

/** More, or less, of something that the noun can be. */
function sampleGraded(setting: Setting, wish: Wish, noun: NounId, tense: Tense): Quality {
  const { free, random } = setting;
  const fitting = adjectivesFor(setting, noun).filter(isComparable);
  const adjective = fitting.length > 0 ? pick(random, fitting) : 'old';
  const lessIsSaid = !wish.asked && tense !== 'future' && (free || isNaturalWithLess(adjective));
  return { adjective, degree: lessIsSaid && chance(random, 0.4) ? 'less' : 'more' };
}

function sampleStandard(setting: Setting, subject: NounPhrase, adjective: AdjectiveId): NounPhrase {
  const { free, random } = setting;
  const noun = nounBehind(subject);
  const human = isOf(noun, 'person') || free;
  const weights = { noun: 70, pronoun: human ? 18 : 0, name: human ? 12 : 0 };
  const slot = { selection: 'person', role: 'definite', adjective: 0.1, plural: 0.2 } as const;
  return unlike<NounPhrase>([subject], () => {
    const shape = pickWeighted(random, weights);
    if (shape === 'pronoun') return sampleOtherPerson(random, subject);
    return shape === 'name'
      ? { kind: 'name', name: pick(random, nameIds) }
      : sampleCommon(setting, { ...slot, noun: standardNoun(setting, noun, adjective) });
  });
}

const standardNouns = new Map<string, readonly NounId[]>();

/** A noun of the same kind that the adjective fits too: streets are wider than roads. */
function standardNoun(setting: Setting, noun: NounId, adjective: AdjectiveId): NounId {
  if (setting.free) {
    const any = pickNoun(setting, '');
    return isSayable(adjective, any) ? any : standardNoun(setting, noun, adjective);
  }
  const key = `${noun} ${adjective}`;
  const known = standardNouns.get(key);
  if (known) return pick(setting.random, known);
  const fitting = nounsOf(adjectiveOf(adjective).of).filter(
    (id) => id !== noun && isSayable(adjective, id),
  );
  const alike = fitting.filter((id) => isOf(id, nouns[noun].classes.join(' ')));
  const found = [alike, fitting].find((list) => list.length > 0) ?? ['house' as const];
  standardNouns.set(key, found);
  return pick(setting.random, found);
}

/** "The red car is faster than the blue car": one noun, two adjectives. */
function sampleContrast(setting: Setting): [CommonPhrase, CommonPhrase] | undefined {
  const { random } = setting;
  const noun = pickNoun(setting, comparable);
  const adjectives = attributesFor(setting, noun);
  if (adjectives.length < 4) return undefined;
  const first = pick(random, adjectives);
  const second = pick(random, adjectives);
  if (first === second) return undefined;
  const phrase = (adjective: AdjectiveId): CommonPhrase => ({
    kind: 'common',
    noun,
    determiner: 'the',
    number: 'singular',
    adjectives: [{ adjective }],
  });
  return [phrase(first), phrase(second)];
}
