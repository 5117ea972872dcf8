import type { ChineseStyle } from './chinese/style.ts';
import { names } from './lexicon/names.ts';
import { nouns } from './lexicon/nouns.ts';
import {
  antecedentOf,
  type Clause,
  type Coordination,
  type GrammaticalNumber,
  type NounPhrase,
  type PronounId,
  type Relative,
} from './meaning.ts';
import type { Word } from './word.ts';

/** What a gap and a pronoun with an antecedent stand for, as far as a lineariser has read. */
export type Reading = {
  /** The phrase the open place of a relative or shared-subject clause stands for. */
  gap?: NounPhrase;
  /** The clause that pronouns look back to: the main one of a because-clause, the left one of "and". */
  main?: Clause;
  /** How the main clause was itself read: its own pronouns may look back further. */
  earlier?: Reading;
};

export type Context = Reading & {
  /** Says a clause inside a noun phrase: a relative clause needs the whole grammar again. */
  sayClause: (clause: Clause, context: Context) => Word[];
  /** Inside a relative clause. */
  relative?: boolean;
  /** How Chinese says it; canonical where left out. */
  chinese?: ChineseStyle;
};

/** The words of a relative clause, its gap filled by the noun it describes. */
export function sayRelative({ clause }: Relative, head: NounPhrase, context: Context): Word[] {
  return context.sayClause(clause, { ...context, gap: head, relative: true });
}

/** The phrase itself, or what its gap stands for. */
export function resolve(phrase: NounPhrase, context: Reading): NounPhrase {
  return phrase.kind === 'gap' && context.gap ? context.gap : phrase;
}

/** The phrase a pronoun refers back to, if the sentence has one. */
export function referent(phrase: NounPhrase, context: Reading): NounPhrase | undefined {
  if (phrase.kind !== 'pronoun' || !phrase.antecedent || !context.main) return undefined;
  const found = antecedentOf(context.main, phrase.antecedent);
  return found && context.earlier ? (referent(found, context.earlier) ?? found) : found;
}

export function numberOf(phrase: NounPhrase, context: Reading): GrammaticalNumber {
  const real = resolve(phrase, context);
  if (real.kind === 'pair') return 'plural';
  if (real.kind === 'common') return real.number;
  return real.kind === 'pronoun' && (real.pronoun === 'we' || real.pronoun === 'they')
    ? 'plural'
    : 'singular';
}

/** The third-person pronoun for a phrase, by number and natural gender. */
export function pronounFor(phrase: NounPhrase): PronounId {
  if (phrase.kind === 'pronoun') return phrase.pronoun;
  if (phrase.kind === 'gap') return 'it';
  if (numberOf(phrase, {}) === 'plural') return 'they';
  const gender = phrase.kind === 'name' ? names[phrase.name].gender : naturalGender(phrase);
  if (gender === 'neuter') return 'it';
  return gender === 'feminine' ? 'she' : 'he';
}

function naturalGender(phrase: NounPhrase): 'masculine' | 'feminine' | 'neuter' {
  return phrase.kind === 'common' ? nouns[phrase.noun].natural : 'neuter';
}

/** The context in which the right part of a coordination is read: its gap is the left subject, and its pronouns may look back. */
export function sharing({ left }: Coordination, context: Context): Context {
  return { ...lookingBack(left, context), gap: resolve(left.subject, context) };
}

/** The context of what comes after a clause and whose pronouns stand for what it named. */
export function lookingBack(main: Clause, context: Context): Context {
  return { ...context, main, earlier: context };
}
