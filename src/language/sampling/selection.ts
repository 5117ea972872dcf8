import { type AdjectiveId, adjectiveIds, adjectiveOf } from '../lexicon/adjectives.ts';
import { isOf, type NounId, nounIds, nounsOf } from '../lexicon/nouns.ts';
import { type VerbId, verbIds, verbOf } from '../lexicon/verbs.ts';
import { pick, type Random } from '../random.ts';

/** Where choices come from; a free sentence lets anything do anything. */
export type Setting = { random: Random; free: boolean };

function listOf<K, V>(
  keys: readonly K[],
  choose: (key: K) => readonly V[],
): (key: K) => readonly V[] {
  const table = new Map(keys.map((key) => [key, choose(key)]));
  return (key) => table.get(key) ?? [];
}

function mayBeSaid(adjective: AdjectiveId, noun: NounId): boolean {
  const { never, only } = adjectiveOf(adjective);
  return (never === '' || !isOf(noun, never)) && (only === '' || isOf(noun, only));
}

/** Le petit fils would be heard as le petit-fils. */
function mayStandBeside(adjective: AdjectiveId, noun: NounId): boolean {
  const { notBeside } = adjectiveOf(adjective);
  return notBeside === '' || !isOf(noun, notBeside);
}

const sensible = listOf(nounIds, (noun) =>
  adjectiveIds.filter((id) => isOf(noun, adjectiveOf(id).of) && mayBeSaid(id, noun)),
);
const sayable = listOf(nounIds, (noun) => adjectiveIds.filter((id) => mayBeSaid(id, noun)));
const sensibleBeside = listOf(nounIds, (noun) =>
  sensible(noun).filter((id) => mayStandBeside(id, noun)),
);
const sayableBeside = listOf(nounIds, (noun) =>
  sayable(noun).filter((id) => mayStandBeside(id, noun)),
);
const transitive = verbIds.filter((id) => verbOf(id).transitive);
const doneToAnybody = transitive.filter((id) => !verbOf(id).sparesPeople);
const doneBy = listOf(nounIds, (noun) => verbIds.filter((id) => isOf(noun, verbOf(id).subjects)));
const doneTo = listOf(nounIds, (noun) => transitive.filter((id) => isOf(noun, verbOf(id).objects)));

const things = nounIds.filter((id) => !isOf(id, 'person'));

/** A noun of the selection; any noun in a free sentence, or any but a person. */
export function pickNoun(setting: Setting, selection: string, sparesPeople = false): NounId {
  const any = sparesPeople ? things : nounIds;
  return pick(setting.random, setting.free ? any : nounsOf(selection));
}

/** Adjectives that make sense with the noun; in a free sentence all that may be said of it. */
export function adjectivesFor(setting: Setting, noun: NounId): readonly AdjectiveId[] {
  return setting.free ? sayable(noun) : sensible(noun);
}

/** Those that may stand beside the noun within its phrase. */
export function attributesFor(setting: Setting, noun: NounId): readonly AdjectiveId[] {
  return setting.free ? sayableBeside(noun) : sensibleBeside(noun);
}

/** Whether the adjective may be said of the noun at all: "hot" is not said of people. */
export function isSayable(adjective: AdjectiveId, noun: NounId): boolean {
  return mayBeSaid(adjective, noun);
}

export function verbsBy(setting: Setting, subject: NounId): readonly VerbId[] {
  return setting.free ? verbIds : doneBy(subject);
}

export function verbsTo(setting: Setting, object: NounId): readonly VerbId[] {
  if (!setting.free) return doneTo(object);
  return isOf(object, 'person') ? doneToAnybody : transitive;
}

/** Whether the noun sensibly does it. */
export function canDo(noun: NounId, verb: VerbId): boolean {
  return isOf(noun, verbOf(verb).subjects);
}
