import { adjectiveOf } from '../lexicon/adjectives.ts';
import { times } from '../lexicon/adverbials.ts';
import { givingVerbs } from '../lexicon/giving.ts';
import { verbOf } from '../lexicon/verbs.ts';
import { type Clause, isDenied, objectOf, type Predicate } from '../meaning.ts';
import type { Context } from '../phrase.ts';
import { type Role, type Word, word } from '../word.ts';
import { cliticWords, hangingWords } from './clitics.ts';
import { aller, avoir, type Conjugation, etre, rendre } from './conjugation.ts';
import { agree, type Features, featuresOf } from './features.ts';
import { frenchGift } from './giving.ts';
import { frenchFrequency, frenchModal, hasFailed, pouvoir } from './modality.ts';
import { french, frenchPhrase, frenchPlace, frenchStandard } from './noun-phrase.ts';
import { frenchOutcome } from './outcome.ts';
import { frenchQuality, isSaidBefore } from './quality.ts';

/** Subject, verb between ne and pas, complements, places, time. */
export function frenchClause(clause: Clause, context: Context): Word[] {
  const kinds = clause.predicate.kind === 'verb' && verbOf(clause.predicate.verb).ofKinds;
  const { predicate, subject } = clause;
  const there = predicate.kind === 'existence' && [word('il', predicate, 'head')];
  return [
    ...(there || frenchPhrase(subject, { kinds }, context)),
    ...verbGroup(clause, context),
    ...complement(clause, context),
    ...adverbials(clause, context),
    ...frenchOutcome(clause, context),
  ];
}

/** "Ouvrez-la", "ne l'ouvrez pas": a clause whose subject, vous, is not said. */
export function frenchCommand(clause: Clause, context: Context): Word[] {
  const verb = word(conjugationOf(clause).conjugation.present.vous, clause, 'verb', 'tense');
  const group = clause.negated
    ? verbGroup(clause, context)
    : [verb, ...hangingWords(clause, context)];
  return [...group, ...complement(clause, context), ...adverbials(clause, context)];
}

/** "Où est la clé", but "où est-ce qu'il est": a noun may follow its verb, a pronoun may not. */
export function frenchWhere(clause: Clause, context: Context): Word[] {
  const where = word('où', clause.predicate, 'head');
  const subject = frenchPhrase(clause.subject, {}, context);
  const verb = verbGroup(clause, context);
  const words =
    clause.subject.kind === 'pronoun'
      ? [word('est-ce', clause, 'question'), french('que', clause, 'question'), ...subject, ...verb]
      : [...verb, ...subject];
  return [where, ...words, ...adverbials(clause, context)];
}

/** ne … pas or ne … jamais around the finite verb, clitics before the verb they belong to. */
function verbGroup(clause: Clause, context: Context): Word[] {
  const impersonal = clause.predicate.kind === 'existence';
  const features = impersonal ? masculineSingular : featuresOf(clause.subject, context);
  const clitics = cliticWords(clause, context);
  const denial: Role = clause.negated ? 'negation' : 'frequency';
  const ne = isDenied(clause) ? [french('ne', clause, denial)] : [];
  const pas = [
    ...(clause.negated ? [word('pas', clause, 'negation')] : []),
    ...frenchFrequency(clause),
  ];
  const { conjugation, compound } = conjugationOf(clause);
  if (clause.modal || clause.tense === 'future') {
    const failed = hasFailed(clause) ? [word(pouvoir.participle[0], clause, 'modal')] : [];
    const infinitive = word(conjugation.infinitive, clause, 'verb');
    const finite = finiteBefore(clause, features);
    return [...ne, finite, ...pas, ...failed, ...clitics, infinitive];
  }
  if (clause.tense === 'present' || !compound) {
    const forms = clause.tense === 'present' ? conjugation.present : conjugation.imperfect;
    return [...ne, ...clitics, word(forms[features.person], clause, 'verb', 'tense'), ...pas];
  }
  const auxiliary = (compound === 'être' ? etre : avoir).present[features.person];
  const agreeing = compound === 'être' ? features : objectFeatures(clause, context);
  const participle = agree(conjugation.participle, agreeing);
  return [
    ...ne,
    ...clitics,
    word(auxiliary, clause, 'tense'),
    ...pas,
    word(participle, clause, 'verb'),
  ];
}

/** Peut, va, a (pu): what an infinitive follows. */
function finiteBefore(clause: Clause, { person }: Features): Word {
  if (hasFailed(clause)) return word(avoir.present[person], clause, 'tense');
  if (clause.modal) return frenchModal(clause, clause.modal, person);
  return word(aller.present[person], clause, 'tense');
}

/** The auxiliary of the passé composé, which events take and states do not. */
type Finite = { conjugation: Conjugation; compound?: 'avoir' | 'être' };

/** "Buvait toujours", of what was usual: "a toujours bu" would be "has always drunk". */
function conjugationOf(clause: Clause): Finite {
  const { conjugation, compound } = lexicalFinite(clause);
  const usual = clause.frequency === 'always' || clause.frequency === 'often';
  return usual || !compound ? { conjugation } : { conjugation, compound };
}

function lexicalFinite({ predicate }: Clause): Finite {
  if (predicate.kind === 'giving') {
    return { conjugation: givingVerbs[predicate.verb].fr, compound: 'avoir' };
  }
  if (predicate.kind === 'make') return { conjugation: rendre, compound: 'avoir' };
  if (predicate.kind !== 'verb') return { conjugation: isSaidWithAvoir(predicate) ? avoir : etre };
  const { fr, state } = verbOf(predicate.verb);
  return state ? { conjugation: fr } : { conjugation: fr, compound: fr.auxiliary };
}

/** "Il y a", "avoir faim". */
function isSaidWithAvoir(predicate: Predicate): boolean {
  if (predicate.kind === 'existence') return true;
  if (predicate.kind !== 'quality' && predicate.kind !== 'comparison') return false;
  return adjectiveOf(predicate.quality.adjective).fr.idiom !== undefined;
}

const masculineSingular: Features = { gender: 'masculine', number: 'singular', person: 'il' };

/** With avoir the participle agrees with an object that stands before: la lettre qu'il a écrite. */
function objectFeatures({ predicate }: Clause, context: Context): Features {
  const object = objectOf(predicate);
  if (object?.kind === 'gap' || object?.kind === 'pronoun') return featuresOf(object, context);
  return masculineSingular;
}

function complement(clause: Clause, context: Context): Word[] {
  const { predicate } = clause;
  if (predicate.kind === 'quality')
    return frenchQuality(predicate.quality, clause.subject, context, true);
  if (predicate.kind === 'location') return frenchPlace(predicate.place, context);
  if (predicate.kind === 'comparison') {
    return [
      ...frenchQuality(predicate.quality, clause.subject, context, true),
      french('que', predicate, 'preposition'),
      ...frenchStandard(predicate.standard, context),
    ];
  }
  if (predicate.kind === 'existence') {
    const { negated, subject } = clause;
    return [
      ...frenchPhrase(subject, { negated }, context),
      ...frenchPlace(predicate.place, context),
    ];
  }
  if (predicate.kind === 'whereabouts') return [];
  if (predicate.kind === 'make') return madeSo(predicate, context);
  if (predicate.kind === 'giving') return frenchGift(predicate, isDenied(clause), context);
  const { object } = predicate;
  if (!object || object.kind === 'pronoun') return [];
  const verb = verbOf(predicate.verb);
  const { preposition } = verb.fr;
  const setting = { negated: isDenied(clause) && !preposition, kinds: verb.ofKinds };
  const before = preposition ? [french(preposition, clause, 'verb')] : [];
  return [...before, ...frenchPhrase(object, setting, context)];
}

/** "rend le voyage plus difficile", but "rend plus difficile le voyage que …". */
function madeSo(
  { object, quality }: Extract<Predicate, { kind: 'make' }>,
  context: Context,
): Word[] {
  const said = frenchQuality(quality, object, context);
  if (object.kind === 'pronoun') return said;
  const phrase = frenchPhrase(object, {}, context);
  return isSaidBefore(quality, object) ? [...said, ...phrase] : [...phrase, ...said];
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
