import { adjectiveOf } from '../lexicon/adjectives.ts';
import { times } from '../lexicon/adverbials.ts';
import { type Verb, verbOf } from '../lexicon/verbs.ts';
import type { Clause, NounPhrase, Quality } from '../meaning.ts';
import { type Context, resolve } from '../phrase.ts';
import { linked, type Role, type Word, word } from '../word.ts';
import { aller, avoir, type Conjugation, etre } from './conjugation.ts';
import { agree, type Features, featuresOf } from './features.ts';
import { french, frenchPhrase, frenchPlace } from './noun-phrase.ts';

/** Subject, verb between ne and pas, complements, places, time. */
export function frenchClause(clause: Clause, context: Context): Word[] {
  const kinds = clause.predicate.kind === 'verb' && verbOf(clause.predicate.verb).ofKinds;
  return [
    ...frenchPhrase(clause.subject, { kinds }, context),
    ...verbGroup(clause, context),
    ...complement(clause, context),
    ...adverbials(clause, context),
  ];
}

/** ne … pas around the finite verb, clitics before the verb they belong to. */
function verbGroup(clause: Clause, context: Context): Word[] {
  const features = featuresOf(clause.subject, context);
  const clitics = cliticWords(clause, context);
  const ne = clause.negated ? [french('ne', clause, 'negation')] : [];
  const pas = clause.negated ? [word('pas', clause, 'negation')] : [];
  const { conjugation, verb } = conjugationOf(clause);
  if (clause.tense === 'future') {
    const go = french(aller.present[features.person], clause, 'tense');
    return [...ne, go, ...pas, ...clitics, word(conjugation.infinitive, clause, 'verb')];
  }
  if (clause.tense === 'present' || !verb || verb.state) {
    const forms = clause.tense === 'present' ? conjugation.present : conjugation.imperfect;
    return [...ne, ...clitics, word(forms[features.person], clause, 'verb', 'tense'), ...pas];
  }
  const auxiliary = (verb.fr.auxiliary === 'être' ? etre : avoir).present[features.person];
  const participle = agree(verb.fr.participle, participleFeatures(clause, verb, features, context));
  return [
    ...ne,
    ...clitics,
    word(auxiliary, clause, 'tense'),
    ...pas,
    word(participle, clause, 'verb'),
  ];
}

function conjugationOf(clause: Clause): { conjugation: Conjugation; verb?: Verb } {
  const { predicate } = clause;
  if (predicate.kind === 'verb') {
    const verb = verbOf(predicate.verb);
    return { conjugation: verb.fr, verb };
  }
  const idiom = predicate.kind === 'quality' && adjectiveOf(predicate.quality.adjective).fr.idiom;
  return { conjugation: idiom ? avoir : etre };
}

const masculineSingular: Features = { gender: 'masculine', number: 'singular', person: 'il' };

/** With être the subject; with avoir an object that stands before: la lettre qu'il a écrite. */
function participleFeatures(
  clause: Clause,
  verb: Verb,
  subject: Features,
  context: Context,
): Features {
  if (verb.fr.auxiliary === 'être') return subject;
  const object = clause.predicate.kind === 'verb' ? clause.predicate.object : undefined;
  if (object?.kind === 'gap' || object?.kind === 'pronoun') return featuresOf(object, context);
  return masculineSingular;
}

function cliticWords(clause: Clause, context: Context): Word[] {
  const object = clause.predicate.kind === 'verb' ? clause.predicate.object : undefined;
  if (object?.kind !== 'pronoun') return [];
  const features = featuresOf(object, context);
  return [french(clitic(features), object, 'head')];
}

function clitic(features: Features): string {
  if (features.person === 'je') return 'me';
  if (features.person === 'nous' || features.person === 'vous') return features.person;
  return agree(['le', 'la', 'les', 'les'], features);
}

function complement(clause: Clause, context: Context): Word[] {
  const { predicate } = clause;
  if (predicate.kind === 'quality')
    return frenchQuality(predicate.quality, clause.subject, context);
  if (predicate.kind === 'location') return frenchPlace(predicate.place, context);
  const { object } = predicate;
  if (!object || object.kind === 'pronoun') return [];
  const verb = verbOf(predicate.verb);
  const { preposition } = verb.fr;
  const setting = { negated: clause.negated && !preposition, kinds: verb.ofKinds };
  const before = preposition ? [french(preposition, clause, 'verb')] : [];
  return [...before, ...frenchPhrase(object, setting, context)];
}

function frenchQuality(quality: Quality, subject: NounPhrase, context: Context): Word[] {
  const { forms, idiom } = adjectiveOf(quality.adjective).fr;
  const degree = quality.degree === 'too' ? 'trop' : 'très';
  const text = idiom ?? agree(forms, featuresOf(subject, context));
  const head = resolve(subject, context);
  return [
    ...(quality.degree ? [word(degree, quality, 'degree')] : []),
    ...text.split(' ').map((part) => {
      const adjective = word(part, quality, 'quality');
      return idiom ? adjective : linked(adjective, 'adjective-noun', head);
    }),
  ];
}

function adverbials(clause: Clause, context: Context): Word[] {
  const { companion, place, time } = clause;
  const words = place ? frenchPlace(place, context) : [];
  if (companion) {
    words.push(word('avec', companion, 'preposition'), ...frenchPhrase(companion, {}, context));
  }
  if (!time) return words;
  const role: Role = 'time';
  return [...words, ...times[time.time].fr.split(' ').map((text) => word(text, time, role))];
}
