import { verbOf } from './lexicon/verbs.ts';
import {
  antecedentOf,
  type Because,
  type Body,
  type Clause,
  type Meaning,
  type NounPhrase,
  objectOf,
  type PronounPhrase,
} from './meaning.ts';
import { isPaperSentence } from './paper-sentences.ts';
import { partsOf, type Survey, surveyOf } from './traversal.ts';

// Which meanings training never sees. The meaning alone decides: the same in every direction.

const seed = 'attentoscope-1';
const heldOutShare = 0.025;
const heldOutCoreShare = 0.04;

/** A text that two meanings share only if they are the same. */
export function keyOf(meaning: Meaning): string {
  const polite = meaning.polite ? ' please' : '';
  return `${meaning.mood}${polite}:${JSON.stringify(meaning.body)}`;
}

/** Whether the sentence, or any clause of it, is kept from training. */
export function isHeldOut(meaning: Meaning): boolean {
  if (isPaperSentence(meaning)) return true;
  if (meaning.body.kind === 'identification' || meaning.body.kind === 'remark') {
    return hashUnit(keyOf(meaning)) < heldOutShare;
  }
  return partsOf(meaning.body).some((part) =>
    part.kind === 'because'
      ? hashUnit(coreOf(part)) < heldOutCoreShare
      : hashUnit(`${meaning.mood}:${JSON.stringify(part)}`) < heldOutShare,
  );
}

/** Subject, verb, object and adjective of a because-sentence: tense, number and adverbs aside. */
export function coreOf({ main, reason }: Because): string {
  const { predicate } = main;
  const verb = predicate.kind === 'verb' ? predicate.verb : predicate.kind;
  const object = antecedentOf(main, 'object') ?? antecedentOf(main, 'place');
  const quality = reason.predicate.kind === 'quality' ? reason.predicate.quality.adjective : '';
  return [nameOf(main.subject), verb, object ? nameOf(object) : '', quality].join('|');
}

function nameOf(phrase: NounPhrase): string {
  if (phrase.kind === 'common') return phrase.noun;
  return phrase.kind === 'name' ? phrase.name : JSON.stringify(phrase);
}

/** FNV-1a with a final mix, as a number in [0, 1). */
function hashUnit(text: string): number {
  let hash = 0x811c9dc5;
  for (const part of [seed, text]) {
    for (let index = 0; index < part.length; index += 1) {
      hash = Math.imul(hash ^ part.charCodeAt(index), 0x01000193);
    }
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 4294967296;
}

type Test = (survey: Survey, meaning: Meaning) => boolean;

/** Pairs of word and construction that training never joins, for the compositional test. */
export const withholdings = {
  'horse under a number': ({ phrases }) =>
    phrases.some(({ noun, count }) => noun === 'horse' && count !== undefined),
  'queen as owner': ({ phrases }) =>
    phrases.some(({ owner }) => owner?.kind === 'common' && owner.noun === 'queen'),
  // Three that training has to show apart, as nothing else tells what they need: that 脏 takes no 的
  // before a noun, that 开 is what is done to lamps, and that 找不到 is 不要找到 when it is an order.
  '"dirty" before a counted noun': ({ phrases }) =>
    phrases.some(
      ({ adjectives, count }) =>
        count !== undefined && adjectives.some(({ adjective }) => adjective === 'dirty'),
    ),
  'sell under a negation': ({ clauses }) =>
    clauses.some((clause) => clause.negated && verbIn(clause) === 'sell'),
  'hear in a relative clause': ({ phrases }) =>
    phrases.some(({ relative }) => relative !== undefined && verbIn(relative.clause) === 'hear'),
  'wash after "must"': ({ clauses }) =>
    clauses.some((clause) => clause.modal === 'must' && verbIn(clause) === 'wash'),
  'find in a command to do it': ({ clauses }, { mood }) =>
    mood === 'command' && clauses.some((clause) => verbIn(clause) === 'find' && !clause.negated),
  'farmer as recipient': ({ clauses }) =>
    clauses.some(
      ({ predicate }) =>
        predicate.kind === 'giving' &&
        predicate.recipient.kind === 'common' &&
        predicate.recipient.noun === 'farmer',
    ),
  'lamp with "off"': ({ clauses }) =>
    clauses.some(
      ({ predicate }) =>
        predicate.kind === 'verb' &&
        predicate.object?.kind === 'common' &&
        predicate.object.noun === 'lamp' &&
        verbOf(predicate.verb).en.particle === 'off',
    ),
  'weak after "make"': ({ clauses }) =>
    clauses.some(
      ({ predicate }) => predicate.kind === 'make' && predicate.quality.adjective === 'weak',
    ),
  'doctor as standard of comparison': ({ clauses }) =>
    clauses.some(
      ({ predicate }) =>
        predicate.kind === 'comparison' &&
        predicate.standard.kind === 'common' &&
        predicate.standard.noun === 'doctor',
    ),
  'city and a majority': ({ phrases }) =>
    phrases.some(({ determiner, noun }) => determiner === 'majority' && noun === 'city'),
  'turtle after "there is"': ({ clauses }) =>
    clauses.some(
      ({ predicate, subject }) =>
        predicate.kind === 'existence' && subject.kind === 'common' && subject.noun === 'turtle',
    ),
  'tower as antecedent': (_, { body }) =>
    partsOf(body).some(
      (part) => part.kind === 'because' && isAntecedent(part.reason, part.main, 'tower'),
    ) || isJoinedAntecedent(body, 'tower'),
} as const satisfies Record<string, Test>;
export type WithholdingId = keyof typeof withholdings;
const withholdingIds = Object.keys(withholdings) as WithholdingId[];

/** The pair of word and construction that keeps this meaning out of training, if any. */
export function withheldFor(
  meaning: Meaning,
  survey: Survey = surveyOf(meaning.body),
): WithholdingId | undefined {
  return withholdingIds.find((id) => withholdings[id](survey, meaning));
}

function verbIn(clause: Clause): string | undefined {
  return clause.predicate.kind === 'verb' ? clause.predicate.verb : undefined;
}

/** Whether a pronoun of the clause stands for the noun in the clause before. */
function isAntecedent(clause: Clause, before: Clause, noun: string): boolean {
  return pronounsOf(clause).some(({ antecedent }) => {
    const found = antecedent && antecedentOf(before, antecedent);
    return found?.kind === 'common' && found.noun === noun;
  });
}

function isJoinedAntecedent(body: Body, noun: string): boolean {
  if (body.kind !== 'coordination') return false;
  const { left, right } = body;
  if (right.kind === 'clause') return isAntecedent(right, left, noun);
  return (
    right.kind === 'coordination' &&
    (isAntecedent(right.left, left, noun) || isJoinedAntecedent(right, noun))
  );
}

/** What may look back: its subject, what it is done to, and whom or what it is compared with. */
function pronounsOf({ predicate, subject }: Clause): PronounPhrase[] {
  const owner = subject.kind === 'common' ? subject.owner : undefined;
  const taker = predicate.kind === 'giving' ? predicate.recipient : undefined;
  const standard = predicate.kind === 'comparison' ? predicate.standard : undefined;
  return [subject, owner, objectOf(predicate), taker, standard].flatMap((phrase) =>
    phrase?.kind === 'pronoun' ? [phrase] : [],
  );
}
