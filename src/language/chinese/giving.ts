import { givingVerbs } from '../lexicon/giving.ts';
import { type Clause, type Giving, isDenied, type NounPhrase } from '../meaning.ts';
import type { Context } from '../phrase.ts';
import { type Word, word } from '../word.ts';
import { aspectOf } from './modality.ts';
import { chinesePhrase } from './noun-phrase.ts';

/** 给了女孩一本书, 给女孩寄了一封信; what is known goes first: 把书给了女孩, 把信寄给了女孩. */
export function giftWords(said: Giving, clause: Clause, context: Context): Word[] {
  const { verb: text, order } = givingVerbs[said.verb].zh;
  const verb = word(text, clause, 'verb');
  const particle = aspectOf(clause);
  const aspect = particle ? [word(particle, clause, 'tense')] : [];
  const setting = { negated: isDenied(clause), things: true };
  const gift = chinesePhrase(said.object, setting, context);
  const taker = chinesePhrase(said.recipient, {}, context);
  const to = word('给', said.recipient, 'preposition');
  if (!isKnown(said.object)) {
    return order === 'give'
      ? [verb, ...aspect, ...taker, ...gift]
      : [to, ...taker, verb, ...aspect, ...gift];
  }
  const first = [word('把', said.object, 'preposition'), ...gift];
  if (order === 'give') return [...first, verb, ...aspect, ...taker];
  if (order === 'send') return [...first, verb, to, ...aspect, ...taker];
  if (order === 'show') return [...first, to, ...taker, verb, ...aspect];
  return [...first, verb, to, ...taker, word('听', clause, 'verb'), ...aspect];
}

function isKnown(phrase: NounPhrase): boolean {
  if (phrase.kind !== 'common') return true;
  const { count, determiner } = phrase;
  return !count && determiner !== 'a' && determiner !== 'some' && determiner !== 'bare';
}
