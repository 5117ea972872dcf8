import { type Clause, type NounPhrase, objectOf } from '../meaning.ts';
import type { Context } from '../phrase.ts';
import { type Word, word } from '../word.ts';
import { agree, featuresOf } from './features.ts';
import { french } from './noun-phrase.ts';

/** me, nous, vous, le, la, les: whom or what. */
export function accusative(object: NounPhrase, context: Context): string {
  const features = featuresOf(object, context);
  const { person } = features;
  if (person === 'il' || person === 'ils') return agree(['le', 'la', 'les', 'les'], features);
  return person === 'je' ? 'me' : person;
}

/** me, nous, vous, lui, leur: to whom. */
export function dative(recipient: NounPhrase, context: Context): string {
  const { person } = featuresOf(recipient, context);
  if (person === 'il') return 'lui';
  if (person === 'ils') return 'leur';
  return person === 'je' ? 'me' : person;
}

function takerOf({ predicate }: Clause): NounPhrase | undefined {
  return predicate.kind === 'giving' ? predicate.recipient : undefined;
}

/** Before the verb: me le, but le lui, for a third person comes after its object. */
export function cliticWords(clause: Clause, context: Context): Word[] {
  const { predicate } = clause;
  if (predicate.kind === 'existence') return [word('y', predicate, 'head')];
  const object = objectOf(predicate);
  const taker = takerOf(clause);
  const direct =
    object?.kind === 'pronoun' ? [french(accusative(object, context), object, 'head')] : [];
  if (taker?.kind !== 'pronoun') return direct;
  const text = dative(taker, context);
  const indirect = french(text, taker, 'head');
  return text === 'lui' || text === 'leur' ? [...direct, indirect] : [indirect, ...direct];
}

/** -la, -moi: hung on a commanded verb by their hyphens. */
export function hangingWords(clause: Clause, context: Context): Word[] {
  const object = objectOf(clause.predicate);
  const taker = takerOf(clause);
  return [
    ...(object?.kind === 'pronoun' ? [hung(object, accusative(object, context))] : []),
    ...(taker?.kind === 'pronoun' ? [hung(taker, dative(taker, context))] : []),
  ];
}

function hung(phrase: NounPhrase, text: string): Word {
  return word(`-${text === 'me' ? 'moi' : text}`, phrase, 'head');
}
