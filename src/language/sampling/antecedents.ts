import { isOf } from '../lexicon/nouns.ts';
import {
  type AntecedentPlace,
  antecedentOf,
  type Clause,
  type NounPhrase,
  objectOf,
  type PronounId,
} from '../meaning.ts';
import { pronounFor } from '../phrase.ts';
import { isSame } from './unlike.ts';

// After and, or, but a pronoun stands for what the clause before named. The words alone decide for
// what, so that a sentence has one translation; a pronoun that could stand for nothing is not drawn.

/** A subject looks to the subject first, an object to the object: the clauses are built alike. */
const asSubject: readonly AntecedentPlace[] = ['subject', 'object', 'place'];
const asObject: readonly AntecedentPlace[] = ['object', 'subject', 'place'];

/** The first phrase before that the pronoun fits in number and natural gender. */
export function antecedentFor(
  pronoun: PronounId,
  left: Clause,
  role: 'subject' | 'object',
  taken: readonly AntecedentPlace[] = [],
): AntecedentPlace | undefined {
  return (role === 'subject' ? asSubject : asObject).find((where) => {
    const phrase = taken.includes(where) ? undefined : antecedentOf(left, where);
    return phrase && phrase.kind !== 'gap' && pronounFor(phrase) === pronoun;
  });
}

/** The clause with its pronouns tied to the clause before, if all of them can stand there. */
export function tied(clause: Clause, left: Clause): Clause | undefined {
  const subject = tiedSubject(clause.subject, left);
  if (!subject || hasLoosePronouns(clause, left)) return undefined;
  const taken: AntecedentPlace[] = subject.kind === 'gap' ? ['subject'] : placesOf(subject);
  const { predicate } = clause;
  const tie = (phrase: NounPhrase) => {
    const found = tiedObject(phrase, left, subject, taken);
    if (found) taken.push(...placesOf(found));
    return found;
  };
  if (predicate.kind === 'comparison') {
    const standard = tie(predicate.standard);
    return standard && { ...clause, subject, predicate: { ...predicate, standard } };
  }
  if (predicate.kind === 'giving') {
    const object = tie(predicate.object);
    const recipient = tie(predicate.recipient);
    return object && recipient
      ? { ...clause, subject, predicate: { ...predicate, object, recipient } }
      : undefined;
  }
  const done = objectOf(predicate);
  if (!done || !('object' in predicate)) return { ...clause, subject };
  const object = tie(done);
  return object && { ...clause, subject, predicate: { ...predicate, object } };
}

function placesOf(phrase: NounPhrase): AntecedentPlace[] {
  return phrase.kind === 'pronoun' && phrase.antecedent ? [phrase.antecedent] : [];
}

function isThird(pronoun: PronounId): boolean {
  return pronoun === 'he' || pronoun === 'she' || pronoun === 'it' || pronoun === 'they';
}

/** "It", and "its" before a noun: the owner of what is spoken of has been named. */
function tiedSubject(phrase: NounPhrase, left: Clause): NounPhrase | undefined {
  if (phrase.kind === 'common' && phrase.owner?.kind === 'pronoun') {
    const { owner } = phrase;
    const where = isThird(owner.pronoun)
      ? antecedentFor(owner.pronoun, left, 'subject')
      : undefined;
    const named = where && isNamed(left, where);
    return named ? { ...phrase, owner: { ...owner, antecedent: where } } : phrase;
  }
  if (phrase.kind !== 'pronoun' || !isThird(phrase.pronoun)) return phrase;
  const where = antecedentFor(phrase.pronoun, left, 'subject');
  if (where && isNamed(left, where)) return { ...phrase, antecedent: where };
  const again = where && isSaidAgain(phrase.pronoun, where);
  return again || isSomebody(phrase.pronoun, left) ? phrase : undefined;
}

function tiedObject(
  phrase: NounPhrase,
  left: Clause,
  subject: NounPhrase,
  taken: readonly AntecedentPlace[],
): NounPhrase | undefined {
  if (phrase.kind !== 'pronoun' || !isThird(phrase.pronoun)) return phrase;
  const where = antecedentFor(phrase.pronoun, left, 'object', taken);
  if (!where || !isNamed(left, where)) {
    const again = where && phrase.pronoun !== 'they';
    return again || isSomebody(phrase.pronoun, left) ? phrase : undefined;
  }
  const found = antecedentOf(left, where);
  // "the cat slept and the cat saw it" is no cat seeing itself
  return found && isSame(found, subject) ? undefined : { ...phrase, antecedent: where };
}

/** "It is old and it is red": the same again, whatever it is; them, 它们, may be they, 他们. */
function isSaidAgain(pronoun: PronounId, where: AntecedentPlace): boolean {
  return where === 'subject' || pronoun !== 'they';
}

/** A noun or a name, or a pronoun that stands for one. */
function isNamed(left: Clause, where: AntecedentPlace): boolean {
  const phrase = antecedentOf(left, where);
  return phrase?.kind !== 'pronoun' || phrase.antecedent !== undefined;
}

/** He and she may be somebody else, where people are spoken of. */
function isSomebody(pronoun: PronounId, left: Clause): boolean {
  if (pronoun !== 'he' && pronoun !== 'she') return false;
  const { predicate, subject } = left;
  const object = objectOf(predicate);
  const recipient = predicate.kind === 'giving' ? predicate.recipient : undefined;
  return [subject, object, recipient].some((phrase) => phrase && isPerson(phrase));
}

function isPerson(phrase: NounPhrase): boolean {
  if (phrase.kind === 'pair') return isPerson(phrase.first) || isPerson(phrase.second);
  if (phrase.kind === 'pronoun') return phrase.pronoun !== 'it';
  return phrase.kind === 'name' || (phrase.kind === 'common' && isOf(phrase.noun, 'person'));
}

/** "… and the boy that it helped": a pronoun in a clause of its own is tied to nothing. */
function hasLoosePronouns({ predicate, subject }: Clause, left: Clause): boolean {
  const standard = predicate.kind === 'comparison' ? predicate.standard : undefined;
  return [subject, objectOf(predicate), standard].some((phrase) => {
    const inner = phrase?.kind === 'common' ? phrase.relative?.clause.subject : undefined;
    if (inner?.kind !== 'pronoun' || !isThird(inner.pronoun)) return false;
    return !isSomebody(inner.pronoun, left);
  });
}
