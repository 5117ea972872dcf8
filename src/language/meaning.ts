import type { AdjectiveId } from './lexicon/adjectives.ts';
import type { CircumstanceId, PrepositionId, TimeId, Year } from './lexicon/adverbials.ts';
import type { GivingId } from './lexicon/giving.ts';
import type { NameId } from './lexicon/names.ts';
import type { NounId } from './lexicon/nouns.ts';
import type { VerbId } from './lexicon/verbs.ts';

// Who did what to whom, in no language: plain trees that every lineariser reads.

/**
 * A model says which grammar it learnt from: counted up when the same seed gives other sentences, or
 * the lexicon other forms.
 */
export const grammarVersion = 3;

/** What a sentence is an example of; the ids are those of the specification. */
export const constructionIds = [
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
  'C7',
  'C8',
  'C9',
  'C10',
  'C11',
  'C12',
  'C13',
  'C14',
  'C15',
  'C16',
  'C17',
  'C18',
] as const;
export type ConstructionId = (typeof constructionIds)[number];

export type Tense = 'past' | 'present' | 'future';
export type GrammaticalNumber = 'singular' | 'plural';
export type Modal = 'can' | 'must' | 'want' | 'should';
export type Frequency = 'never' | 'always' | 'often';
export type Determiner =
  | 'the'
  | 'a'
  | 'this'
  | 'that'
  | 'some'
  | 'many'
  | 'majority'
  | 'bare'
  | 'owned';
export type PronounId = 'i' | 'you' | 'he' | 'she' | 'it' | 'we' | 'they';
/** Where a pronoun finds its antecedent: in the main clause, or in the clause before and, or, but. */
export type AntecedentPlace = 'subject' | 'object' | 'place';

export type PronounPhrase = {
  kind: 'pronoun';
  pronoun: PronounId;
  antecedent?: AntecedentPlace;
};
export type NamePhrase = { kind: 'name'; name: NameId };
/** The place left open in a relative clause or after "and": filled by the phrase it hangs on. */
export type GapPhrase = { kind: 'gap' };
export type PairPhrase = { kind: 'pair'; first: NounPhrase; second: NounPhrase };
export type CommonPhrase = {
  kind: 'common';
  noun: NounId;
  determiner: Determiner;
  number: GrammaticalNumber;
  /** Only with determiner 'owned'. */
  owner?: PronounPhrase | NamePhrase | CommonPhrase;
  /** 2 to 10; the number is then plural. */
  count?: number;
  adjectives: readonly Quality[];
  /** The nouns before it in a compound: the registration or voting process. */
  modifiers?: Modifiers;
  place?: Place;
  relative?: Relative;
};
export type Modifiers = { nouns: readonly NounId[]; conjunction: 'and' | 'or' };
export type NounPhrase = PronounPhrase | NamePhrase | GapPhrase | PairPhrase | CommonPhrase;

export type Quality = { adjective: AdjectiveId; degree?: 'too' | 'very' | 'more' | 'less' };
/** A prepositional phrase, or here / there. */
export type Place =
  | { kind: 'at'; preposition: PrepositionId; ground: NounPhrase }
  | { kind: 'deixis'; where: 'here' | 'there' };
export type Relative = { gap: 'subject' | 'object'; clause: Clause };
export type TimeAdverbial = { time: TimeId };
/** What a clause brings about: "making the trip more difficult". */
export type Consequence = { object: NounPhrase; quality: Quality };

export type Predicate =
  | { kind: 'verb'; verb: VerbId; object?: NounPhrase }
  | { kind: 'quality'; quality: Quality }
  | { kind: 'location'; place: Place }
  /** Bigger than the dog; less tired than she. */
  | { kind: 'comparison'; quality: Quality; standard: NounPhrase }
  /** Makes the trip more difficult. */
  | { kind: 'make'; object: NounPhrase; quality: Quality }
  /** There is a cat on the table: the subject is the cat. */
  | { kind: 'existence'; place: Place }
  /** Where is the key? Only in questions. */
  | { kind: 'whereabouts' }
  | Giving;
/** Gives someone something. */
export type Giving = {
  kind: 'giving';
  verb: GivingId;
  object: NounPhrase;
  recipient: NounPhrase;
};

export type Clause = {
  kind: 'clause';
  subject: NounPhrase;
  tense: Tense;
  negated: boolean;
  /** Not with a frequency; must and should are about the present. */
  modal?: Modal;
  /** "never" negates by itself. */
  frequency?: Frequency;
  predicate: Predicate;
  place?: Place;
  companion?: NounPhrase;
  time?: TimeAdverbial;
  /** Have passed, with tense 'past': it is what French and Chinese say. */
  perfect?: boolean;
  since?: { year: Year };
  consequence?: Consequence;
};
export type Because = { kind: 'because'; main: Clause; reason: Clause };
export type Coordination = {
  kind: 'coordination';
  conjunction: 'and' | 'or' | 'but';
  left: Clause;
  right: Joined;
};
/** "It is in this spirit that …": what is brought to the front. */
export type Cleft = { kind: 'cleft'; front: Front; clause: Clause };
export type Front =
  | Place
  | { kind: 'circumstance'; circumstance: CircumstanceId; ground: NounPhrase };
/** "This is what we are missing": a clause whose object is the gap. */
export type Identification = { kind: 'identification'; clause: Clause };
export type Opinion = { owner: NounPhrase };
/** Something said, what it is, in whose opinion: the law is just - this is what we want, in my opinion. */
export type Remark = {
  kind: 'remark';
  said: Clause | Because | Coordination | Identification;
  comment?: Identification;
  opinion?: Opinion;
};
export type Body = Clause | Because | Coordination | Cleft | Remark | Identification;
/** What a coordination may join. */
export type Joined = Clause | Because | Coordination;

export type Meaning = {
  construction: ConstructionId;
  /** A command is one clause, present, with "you" as its unsaid subject. */
  mood: 'statement' | 'question' | 'command';
  /** A command with please. */
  polite?: boolean;
  body: Body;
};

/** Whether what the clause says is denied, by "not" or by "never". */
export function isDenied({ negated, frequency }: Clause): boolean {
  return negated || frequency === 'never';
}

/** The clause that comes first: the only clause of a simple sentence. */
export function firstClause(body: Body): Clause {
  switch (body.kind) {
    case 'clause':
      return body;
    case 'because':
      return body.main;
    case 'coordination':
      return body.left;
    case 'cleft':
    case 'identification':
      return body.clause;
    case 'remark':
      return firstClause(body.said);
  }
}

/** The phrase of the earlier clause that a pronoun stands for. */
export function antecedentOf(main: Clause, where: AntecedentPlace): NounPhrase | undefined {
  if (where === 'subject') return main.subject;
  if (where === 'place') return main.place?.kind === 'at' ? main.place.ground : undefined;
  return objectOf(main.predicate);
}

/** What it is done to, or what is made so. */
export function objectOf(predicate: Predicate): NounPhrase | undefined {
  return 'object' in predicate ? predicate.object : undefined;
}
