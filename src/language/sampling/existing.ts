import { isOf, type NounId, nouns } from '../lexicon/nouns.ts';
import type { Clause, CommonPhrase, Place, Tense } from '../meaning.ts';
import { chance, pickWeighted } from '../random.ts';
import { decorated } from './decoration.ts';
import type { Frame } from './frames.ts';
import { sampleCommon, sampleSubject } from './noun-phrases.ts';
import { sampleLocation } from './places.ts';
import { pickNoun, type Setting } from './selection.ts';
import { isSame } from './unlike.ts';
import type { Wish } from './wish.ts';

const placeable = 'portable animal person robot furniture vehicle goods building plant food drink';

/** "There is a cat on the table"; the place describes nothing, so the cat bears no clause. */
export function existenceClause(setting: Setting, wish: Wish, frame: Frame): Clause {
  const subject = sampleExisting(setting, wish, frame.negated);
  const place = samplePlace(setting, subject);
  return { kind: 'clause', subject, ...frame, predicate: { kind: 'existence', place } };
}

function samplePlace(setting: Setting, subject: CommonPhrase): Place {
  for (;;) {
    const place = sampleLocation(setting, subject);
    if (place.kind !== 'at') return place;
    // 学校有 is "the school has"
    if (place.preposition !== 'at' && !isSame(place.ground, subject)) return place;
  }
}

/** A cat, some cats, three cats; after "no" the noun alone. */
function sampleExisting(setting: Setting, wish: Wish, negated: boolean): CommonPhrase {
  const noun = sampleNoun(setting);
  const { invariable, mass } = nouns[noun];
  const bare = negated || wish.asked;
  const many = pickWeighted(setting.random, {
    a: mass ? 0 : 55,
    count: mass || negated ? 0 : 25,
    // "are there any cats" is another word again
    plural: mass || invariable || wish.asked ? 0 : 20,
    mass: mass ? 1 : 0,
  });
  const shared = { selection: '', noun, role: 'definite' } as const;
  const slot = { ...shared, adjective: wish.adjective ?? 0.25 };
  if (many === 'a') return sampleCommon(setting, { ...slot, determiner: 'a', plural: 0 });
  if (many === 'count') return sampleCommon(setting, { ...slot, count: true });
  const determiner = bare || chance(setting.random, 0.4) ? 'bare' : 'some';
  return sampleCommon(setting, { ...slot, determiner, plural: many === 'plural' ? 1 : 0 });
}

/** Not the sun or the wind, which are there of themselves. */
function sampleNoun(setting: Setting): NounId {
  const noun = pickNoun(setting, placeable);
  return isOf(noun, 'weather') ? sampleNoun(setting) : noun;
}

/** "Where is the key?" */
export function whereClause(setting: Setting, wish: Wish): Clause {
  const tense: Tense = chance(setting.random, 0.6) ? 'present' : 'past';
  const adjective = wish.adjective ?? 0.2;
  const slot = { selection: placeable, role: 'definite', adjective, plural: 0.3 } as const;
  const plain = sampleSubject(setting, { ...slot, owned: wish.owned ?? 30 });
  const subject = decorated(setting, wish, plain, { tense, as: 'subject' });
  return { kind: 'clause', subject, tense, negated: false, predicate: { kind: 'whereabouts' } };
}
