import { isComparable } from '../lexicon/comparison.ts';
import { isOf } from '../lexicon/nouns.ts';
import { type VerbId, verbOf } from '../lexicon/verbs.ts';
import {
  type AntecedentPlace,
  antecedentOf,
  type Clause,
  type NounPhrase,
  type PronounPhrase,
  type Tense,
} from '../meaning.ts';
import { pronounFor } from '../phrase.ts';
import { chance, pick, pickWeighted } from '../random.ts';
import { antecedentFor } from './antecedents.ts';
import { sampleClause } from './clauses.ts';
import { nounBehind } from './noun-phrases.ts';
import { adjectivesFor, canDo, type Setting, verbsTo } from './selection.ts';
import { isSame } from './unlike.ts';
import { richWish, type Wish } from './wish.ts';

// "The lamp is old and it is red", "the king bought a car and sold it": what was named is spoken of again.

type Role = 'subject' | 'object';
type Named = { phrase: NounPhrase; pronoun: PronounPhrase };

/** What a pronoun would be understood to mean, with the noun behind it. */
function namedIn(left: Clause, before: Clause | undefined, role: Role): Named[] {
  // what there is not is spoken of no more
  if (left.predicate.kind === 'existence' && left.negated) return [];
  const places: readonly AntecedentPlace[] = ['subject', 'object'];
  return places.flatMap((where) => {
    const found = antecedentOf(left, where);
    if (!found || found.kind === 'gap') return [];
    const pronoun = pronounFor(found);
    const phrase = found.kind === 'pronoun' ? behind(found, before) : found;
    if (!phrase || antecedentFor(pronoun, left, role) !== where) return [];
    return [{ phrase, pronoun: { kind: 'pronoun', pronoun } }];
  });
}

function behind({ antecedent }: PronounPhrase, before: Clause | undefined): NounPhrase | undefined {
  const found = before && antecedent && antecedentOf(before, antecedent);
  return found?.kind === 'pronoun' ? undefined : found;
}

/** Whether anything was named that a pronoun may stand for. */
export function isSpokenOf(left: Clause, before: Clause | undefined): boolean {
  return namedIn(left, before, 'subject').length > 0;
}

/** "… and it is red". */
export function againAsSubject(
  setting: Setting,
  left: Clause,
  before: Clause | undefined,
  tense: Tense | undefined,
): Clause | undefined {
  const { free, random } = setting;
  const named = namedIn(left, before, 'subject');
  if (named.length === 0) return undefined;
  const { phrase, pronoun } = pick(random, named);
  const noun = nounBehind(phrase);
  const fitting = adjectivesFor(setting, noun);
  if (fitting.length === 0) return undefined;
  const acts = free || isOf(noun, 'person animal robot');
  const predicate = acts
    ? pickWeighted(random, { quality: 40, comparison: 5, any: 55 })
    : pickWeighted(random, { quality: 85, comparison: fitting.some(isComparable) ? 15 : 0 });
  const clause = sampleClause(setting, {
    ...richWish(random),
    ...(tense ? { tense } : {}),
    subject: phrase,
    ...(predicate === 'any' ? {} : { predicate }),
    ...(predicate === 'comparison' ? { negated: false } : {}),
  });
  return saysAgain(clause, left, phrase) ? undefined : { ...clause, subject: pronoun };
}

/** "The big lamp is red and it is big". */
function saysAgain({ predicate }: Clause, left: Clause, phrase: NounPhrase): boolean {
  if (predicate.kind !== 'quality') return false;
  const { adjective } = predicate.quality;
  const said = left.predicate.kind === 'quality' ? [left.predicate.quality] : [];
  const described = phrase.kind === 'common' ? phrase.adjectives : [];
  return [...said, ...described].some((quality) => quality.adjective === adjective);
}

/** "… and sold it", "… and the queen sold it". */
export function againAsObject(
  setting: Setting,
  left: Clause,
  before: Clause | undefined,
  tense: Tense | undefined,
  mayShare: boolean,
): Clause | undefined {
  const { free, random } = setting;
  const named = namedIn(left, before, 'object');
  if (named.length === 0) return undefined;
  const { phrase, pronoun } = pick(random, named);
  const wish = richWish(random);
  const shared = mayShare && chance(random, 0.5) && !isSame(phrase, left.subject);
  const when = shared ? left.tense : (tense ?? wish.tense);
  const verbs = verbsTo(setting, nounBehind(phrase)).filter((id) => isPlain(id, when));
  if (verbs.length === 0) return undefined;
  const verb = pick(random, verbs);
  const repeats = left.subject.kind === 'pronoun' && left.subject.pronoun !== 'it';
  const doer = shared || (repeats && chance(random, 0.5)) ? left.subject : undefined;
  if (doer && !free && !canDo(nounBehind(doer), verb)) return undefined;
  const asked: Wish = {
    ...wish,
    ...(doer ? { subject: doer } : {}),
    tense: when,
    predicate: 'transitive',
    verb,
    modal: 0,
    frequency: 0,
    negated: verbOf(verb).presentNegation && chance(random, 0.12),
    described: 0,
    relative: 0,
  };
  const clause = sampleClause(setting, asked);
  return {
    ...clause,
    ...(shared ? { subject: { kind: 'gap' } } : {}),
    predicate: { kind: 'verb', verb, object: pronoun },
  };
}

/** What can be said in the tense, with a pronoun for its object. */
function isPlain(verb: VerbId, tense: Tense): boolean {
  const { fr, future } = verbOf(verb);
  return fr.preposition === undefined && (future || tense !== 'future');
}
