import { adjectiveOf } from '../lexicon/adjectives.ts';
import { nameIds } from '../lexicon/names.ts';
import { hasPeople, isOf, type NounId, nouns, nounsOf } from '../lexicon/nouns.ts';
import type {
  CommonPhrase,
  Determiner,
  NounPhrase,
  PronounId,
  PronounPhrase,
  Quality,
} from '../meaning.ts';
import { chance, pick, pickWeighted, type Random } from '../random.ts';
import { attributesFor, pickNoun, type Setting } from './selection.ts';
import { isSame, unlike } from './unlike.ts';

/** What the place of a phrase in its clause lets it be. */
export type Slot = {
  selection: string;
  /** Grounds, owners and companions; copular subjects; subjects; objects. */
  role: 'definite' | 'subject' | 'object';
  negated?: boolean;
  /** Object of like or love: no "a", no "some", but kinds. */
  kinds?: boolean;
  /** Object of a verb that is not done to people. */
  sparesPeople?: boolean;
  /** Object of a verb with a French preposition: no bare noun or "some". */
  prepositional?: boolean;
  adjective?: number;
  plural?: number;
  owned?: number;
  noun?: NounId;
  determiner?: Determiner;
  count?: boolean;
};

type Weights = Partial<Record<Determiner | 'count', number>>;

function determinerWeights(slot: Slot, plural: boolean, mass: boolean): Weights {
  const owned = slot.owned ?? 8;
  if (slot.role === 'definite') {
    return mass ? { the: 80, owned } : { the: 80, this: 6, that: plural ? 2 : 5, owned };
  }
  const object = slot.role === 'object';
  const indefinite = slot.kinds || slot.prepositional ? 0 : 1;
  const some = slot.negated ? 0 : indefinite * (object ? 8 : 3);
  const bare = slot.kinds ? 30 : indefinite * (object ? 8 : 0);
  if (mass) return { the: 55, owned, some: 2 * some, bare };
  if (plural)
    return {
      the: 40,
      this: 6,
      that: 2,
      owned,
      some,
      bare,
      many: slot.negated ? 0 : 2 * indefinite,
      majority: slot.negated ? 0 : indefinite,
      count: slot.kinds ? 4 : 25 * indefinite,
    };
  return { the: 55, this: 7, that: 6, owned, a: indefinite * (object ? 26 : 7) };
}

/** A noun with its determiner, number and perhaps an adjective. */
export function sampleCommon(setting: Setting, slot: Slot): CommonPhrase {
  const { random } = setting;
  const noun = slot.noun ?? pickNoun(setting, slot.selection, slot.sparesPeople);
  const { mass, invariable } = nouns[noun];
  const plural = !mass && (slot.count || chance(random, slot.plural ?? 0.22));
  const chosen = slot.count && !mass ? 'count' : chooseDeterminer(setting, slot, noun, plural);
  const counted = chosen === 'count';
  const determiner = slot.count && !counted ? 'the' : counted ? 'bare' : chosen;
  return {
    kind: 'common',
    noun,
    determiner,
    number: plural && (!invariable || counted || chosen === 'this') ? 'plural' : 'singular',
    adjectives: sampleAdjectives(setting, noun, slot.adjective ?? 0.15),
    ...(determiner === 'owned' ? { owner: sampleOwner(setting, noun) } : {}),
    ...(counted ? { count: 2 + Math.floor(random() * 9) } : {}),
  };
}

function chooseDeterminer(
  setting: Setting,
  slot: Slot,
  noun: NounId,
  plural: boolean,
): Determiner | 'count' {
  const { mass, invariable } = nouns[noun];
  if (slot.determiner) return slot.determiner;
  const known = determinerWeights(ownable(setting, slot, noun), plural, mass);
  const weights = isOf(noun, 'time') ? { ...known, this: 0 } : known;
  // "the fish" is one fish: only a number or "these" tells more
  if (plural && invariable) return pickWeighted(setting.random, { count: 3, this: 1 });
  return pickWeighted(setting.random, weights);
}

const unowned =
  'path passage climbable weather time institution venue land shore star cloud grass noise man woman boy king queen prince princess policeman soldier thief pilot singer dancer writer artist';

/** Nobody has a street, the wind is always "the wind", and "this morning" says when. */
function ownable(setting: Setting, slot: Slot, noun: NounId): Slot {
  if (isOf(noun, 'weather')) return { ...slot, role: 'definite', owned: 0 };
  return !setting.free && isOf(noun, unowned) ? { ...slot, owned: 0 } : slot;
}

/** No, one, or two adjectives: "big red", the first of size or age, the second a colour. */
function sampleAdjectives(setting: Setting, noun: NounId, probability: number): Quality[] {
  const { random } = setting;
  const fitting = attributesFor(setting, noun);
  if (fitting.length === 0 || !chance(random, probability)) return [];
  const first = pick(random, fitting);
  const colours = fitting.filter((id) => adjectiveOf(id).zh.colour);
  const sized = first === 'big' || first === 'small' || first === 'old' || first === 'new';
  if (!sized || colours.length === 0 || !chance(random, 0.3)) return [{ adjective: first }];
  return [{ adjective: first }, { adjective: pick(random, colours) }];
}

const ownerWeights = { i: 5, you: 2, he: 4, she: 4, it: 3, we: 1, they: 2, name: 4, noun: 4 };

/** my, its, Anna's, the king's. */
function sampleOwner(setting: Setting, owned: NounId): NonNullable<CommonPhrase['owner']> {
  const { random } = setting;
  const human = isOf(owned, 'person');
  const chosen = pickWeighted(random, human ? { ...ownerWeights, it: 0 } : ownerWeights);
  if (chosen === 'name') return { kind: 'name', name: pick(random, nameIds) };
  if (chosen !== 'noun') return { kind: 'pronoun', pronoun: chosen };
  const noun = pickNoun({ random, free: false }, 'person cat dog horse bird');
  return { kind: 'common', noun, determiner: 'the', number: 'singular', adjectives: [] };
}

const subjectPronounWeights = { i: 6, you: 4, he: 5, she: 5, it: 2, we: 5, they: 5 };

/** A subject of any shape: pronoun, name, pair or noun. */
export function sampleSubject(setting: Setting, slot: Slot): NounPhrase {
  const { random } = setting;
  const human = takesPeople(setting, slot);
  const shape = pickWeighted(random, {
    pronoun: human ? 24 : 6,
    name: human ? 13 : 0,
    pair: pairs(setting, slot) ? 5 : 0,
    noun: 62,
  });
  if (shape === 'name') return { kind: 'name', name: pick(random, nameIds) };
  if (shape === 'pair') return samplePair(setting, slot, human);
  if (shape === 'noun') return sampleCommon(setting, slot);
  const weights = human ? subjectPronounWeights : { it: 3, they: 2 };
  return { kind: 'pronoun', pronoun: pickWeighted(random, weights) };
}

/** A pair needs two nouns: what is passed is a law and nothing else. */
function pairs(setting: Setting, { selection }: Slot): boolean {
  return setting.free || nounsOf(selection).length > 1;
}

/** "the cat and the dog", "Anna and Paul"; one of them alone where no other is to be had. */
export function samplePair(setting: Setting, slot: Slot, human: boolean): NounPhrase {
  const definite: Slot = { ...slot, role: 'definite', adjective: 0.1 };
  const member = (): NounPhrase =>
    human && chance(setting.random, 0.35)
      ? { kind: 'name', name: pick(setting.random, nameIds) }
      : sampleCommon(setting, definite);
  const first = member();
  const second = unlike([first], member);
  return isSame(first, second) ? first : { kind: 'pair', first, second };
}

const objectPronouns: Readonly<Record<PronounId, readonly PronounId[]>> = {
  i: ['you', 'he', 'she', 'it', 'they'],
  you: ['i', 'he', 'she', 'it', 'we', 'they'],
  he: ['i', 'you', 'he', 'she', 'it', 'we', 'they'],
  she: ['i', 'you', 'he', 'she', 'it', 'we', 'they'],
  it: ['i', 'you', 'he', 'she', 'it', 'we', 'they'],
  we: ['you', 'he', 'she', 'it', 'they'],
  they: ['i', 'you', 'he', 'she', 'it', 'we', 'they'],
};

/** What a pronoun may stand for beside the subject: "I saw you", but not "I saw me". */
export function pronounsBeside(subject: NounPhrase): readonly PronounId[] {
  return objectPronouns[subject.kind === 'pronoun' ? subject.pronoun : 'he'];
}

/** "me", "them", but not "it": said of people. */
export function sampleOtherPerson(random: Random, subject: NounPhrase): PronounPhrase {
  const people = pronounsBeside(subject).filter((id) => id !== 'it');
  return { kind: 'pronoun', pronoun: pick(random, people) };
}

/** An object that does not repeat the subject: of any shape, or a plain noun for more to hang on. */
export function sampleObject(
  setting: Setting,
  slot: Slot,
  subject: NounPhrase,
  plain = false,
): NounPhrase {
  const human = takesPeople(setting, slot);
  const weights = {
    pronoun: human ? 14 : 7,
    name: human ? 6 : 0,
    pair: pairs(setting, slot) ? 5 : 0,
    noun: 75,
  };
  return unlike([subject], () => {
    const nounAlone = slot.prepositional || plain;
    const shape = nounAlone ? 'noun' : pickWeighted(setting.random, weights);
    return objectOf(setting, slot, shape, subject, human);
  });
}

function takesPeople(setting: Setting, { selection, sparesPeople }: Slot): boolean {
  if (sparesPeople) return false;
  return setting.free || hasPeople(selection);
}

function objectOf(
  setting: Setting,
  slot: Slot,
  shape: 'pronoun' | 'name' | 'pair' | 'noun',
  subject: NounPhrase,
  human: boolean,
): NounPhrase {
  const { random } = setting;
  if (shape === 'name') return { kind: 'name', name: pick(random, nameIds) };
  if (shape === 'pair') return samplePair(setting, slot, human && !slot.negated);
  if (shape === 'noun') return sampleCommon(setting, slot);
  const all = pronounsBeside(subject);
  const fitting = human ? all : all.filter((id) => id === 'it' || id === 'they');
  return { kind: 'pronoun', pronoun: pick(random, fitting) };
}

/** Whether the phrase can do what people do, for choosing verbs. */
export function nounBehind(phrase: NounPhrase): NounId {
  if (phrase.kind === 'common') return phrase.noun;
  if (phrase.kind === 'pair') return nounBehind(phrase.first);
  return phrase.kind === 'pronoun' && phrase.pronoun === 'it' ? 'cat' : 'man';
}
