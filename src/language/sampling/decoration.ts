import { adjectiveOf } from '../lexicon/adjectives.ts';
import { type TimeId, timesFor } from '../lexicon/adverbials.ts';
import { isOf } from '../lexicon/nouns.ts';
import { pastLooksPresent, type VerbId, verbOf } from '../lexicon/verbs.ts';
import type { Clause, NounPhrase, Tense } from '../meaning.ts';
import { numberOf } from '../phrase.ts';
import { chance, pick } from '../random.ts';
import { type Slot, sampleCommon } from './noun-phrases.ts';
import { sampleActivityPlace, sampleDescription, samplePlaceAround } from './places.ts';
import { sampleRelative } from './relatives.ts';
import type { Setting } from './selection.ts';
import type { Wish } from './wish.ts';

export type Use = { tense: Tense; as: 'subject' | 'object'; verb?: VerbId };

/** The phrase with a relative clause or a place, if chance has it. */
export function decorated(
  setting: Setting,
  wish: Wish,
  phrase: NounPhrase,
  { tense, as, verb }: Use,
): NounPhrase {
  if (phrase.kind !== 'common' || phrase.owner) return phrase;
  if (phrase.determiner === 'bare' && !phrase.count) return phrase;
  const share = as === 'subject' ? 0.5 : 0.65;
  if (chance(setting.random, (wish.relative ?? 0) * share) && phrase.determiner !== 'some') {
    const relative = sampleRelative(setting, phrase, tense, verb);
    if (relative) return { ...phrase, relative };
  }
  if (!chance(setting.random, (wish.described ?? 0.03) * share)) return phrase;
  const venues = as === 'subject' || (verb !== undefined && verbOf(verb).state !== undefined);
  const place = sampleDescription(setting, phrase.noun, venues);
  return place ? { ...phrase, place } : phrase;
}

/** Nothing may follow an object that ends in a clause or place of its own. */
function isHeavy(phrase: NounPhrase): boolean {
  return phrase.kind === 'common' && (phrase.relative !== undefined || phrase.place !== undefined);
}

/** Whether what follows the clause would seem to belong to the end of its object. */
export function endsHeavy({ predicate }: Clause): boolean {
  if (predicate.kind === 'comparison') return isHeavy(predicate.standard);
  // French puts a long object last: rend plus grand le gâteau que …
  if (predicate.kind === 'make') return isHeavy(predicate.object);
  return predicate.kind === 'verb' && predicate.object !== undefined && isHeavy(predicate.object);
}

/** The clause with a place or a companion, if chance has it. */
export function withPlace(setting: Setting, wish: Wish, clause: Clause, verb: VerbId): Clause {
  const { random } = setting;
  const { transitive } = verbOf(verb);
  if (!mayBePlaced(setting, clause, verb)) return clause;
  if (chance(random, wish.place ?? (transitive ? 0.06 : 0.3))) {
    const place = transitive
      ? samplePlaceAround(setting, verb)
      : sampleActivityPlace(setting, verb);
    return { ...clause, place };
  }
  if (!chance(random, wish.companion ?? 0.03)) return clause;
  const slot: Slot = { selection: 'person dog cat', role: 'definite', adjective: 0.1, plural: 0.1 };
  return { ...clause, companion: sampleCommon({ random, free: false }, slot) };
}

/** States happen nowhere, and where a bridge is crossed needs no saying. */
function mayBePlaced(setting: Setting, { predicate }: Clause, verb: VerbId): boolean {
  const entry = verbOf(verb);
  if (entry.state || entry.fr.preposition) return false;
  const object = predicate.kind === 'verb' ? predicate.object : undefined;
  if (!object) return true;
  if (isHeavy(object)) return false;
  const fixed = object.kind === 'common' && isOf(object.noun, 'path venue land climbable building');
  return setting.free || !fixed;
}

/** The clause with a time that goes with its tense; always where read, put and fit would hide it. */
export function withTime(setting: Setting, wish: Wish, clause: Clause): Clause {
  const needed = !wish.command && hidesTense(clause);
  if (!needed && endsHeavy(clause)) return clause;
  if (!needed && !chance(setting.random, wish.time ?? 0.1)) return clause;
  const fitting = wish.command ? timesFor.command : timesOf(clause);
  if (fitting.length === 0) return clause;
  if (!needed && !setting.free && isLasting(clause)) return clause;
  return { ...clause, time: { time: pick<TimeId>(setting.random, fitting) } };
}

function timesOf(clause: Clause): TimeId[] {
  const state = isState(clause) ? 'state' : 'event';
  const kind = clause.modal ? 'modal' : clause.frequency ? 'frequency' : state;
  return timesFor[kind][clause.tense].filter(
    (time) => !(clause.negated && time.startsWith('every')),
  );
}

/** Whether it lasts: what it is, has or knows, not what it does. */
export function isState({ predicate }: Clause): boolean {
  if (predicate.kind === 'make' || predicate.kind === 'giving') return false;
  return predicate.kind !== 'verb' || verbOf(predicate.verb).state !== undefined;
}

/** Nothing is old, or red, for a morning. */
function isLasting({ predicate }: Clause): boolean {
  if (predicate.kind !== 'quality' && predicate.kind !== 'comparison') return false;
  return adjectiveOf(predicate.quality.adjective).zh.past === '以前';
}

/** "I read the book": past or present? "He read": past, for the present is "reads". */
export function hidesTense({ modal, predicate, subject, tense, negated }: Clause): boolean {
  if (modal || predicate.kind !== 'verb' || !pastLooksPresent(predicate.verb)) return false;
  if (tense === 'future' || negated) return false;
  const speaker = subject.kind === 'pronoun' && ['i', 'you'].includes(subject.pronoun);
  return speaker || subject.kind === 'gap' || numberOf(subject, {}) === 'plural';
}
