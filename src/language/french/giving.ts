import type { NounPhrase } from '../meaning.ts';
import type { Context } from '../phrase.ts';
import type { Word } from '../word.ts';
import { featuresOf } from './features.ts';
import { french, frenchPhrase } from './noun-phrase.ts';

/** me, nous, vous, lui, leur: to whom. */
export function dative(recipient: NounPhrase, context: Context): string {
  const { person } = featuresOf(recipient, context);
  if (person === 'il') return 'lui';
  if (person === 'ils') return 'leur';
  return person === 'je' ? 'me' : person;
}

/** me le, but le lui: a third person comes after its object. */
export function comesLast(text: string): boolean {
  return text === 'lui' || text === 'leur';
}

/** "à la fille"; a pronoun has been said before the verb. */
export function frenchRecipient(recipient: NounPhrase, context: Context): Word[] {
  if (recipient.kind === 'pronoun') return [];
  return [french('à', recipient, 'preposition'), ...frenchPhrase(recipient, {}, context)];
}
