import { hasPeople, isOf, type NounId } from '../lexicon/nouns.ts';
import type { Verb } from '../lexicon/verbs.ts';
import { type Clause, isDenied, type NounPhrase } from '../meaning.ts';
import type { Context } from '../phrase.ts';
import { type Word, word } from '../word.ts';
import { aspectOf } from './modality.ts';
import { chinesePhrase, nounOf } from './noun-phrase.ts';

/** The verb with 了 or 过, and its object. */
export function verbWords(
  verb: Verb,
  clause: Clause,
  context: Context,
  cannot: string | undefined,
): Word[] {
  const object = clause.predicate.kind === 'verb' ? clause.predicate.object : undefined;
  const noun = object && nounOf(object, context);
  const aspect = aspectOf(clause);
  const done = aspect === '了' && !verb.state && (!context.relative || isCounted(object));
  const after = verb.zh.after ? [word(verb.zh.after, clause, 'verb')] : [];
  const things = verb.sparesPeople || !hasPeople(verb.objects);
  const kinds = verb.ofKinds || clause.since !== undefined;
  const setting = { negated: isDenied(clause), kinds, things };
  return [
    ...finiteVerb(cannot, verbText(verb, noun, clause, context), verb.zh.past, done, clause),
    ...(aspect === '过' ? [word(aspect, clause, 'tense')] : []),
    ...(object ? chinesePhrase(object, setting, context) : []),
    ...after,
  ];
}

/** The verb for what it is done to or who does it: 过马路, 马跑, 不抓. */
function verbText(
  { zh }: Verb,
  object: NounId | undefined,
  clause: Clause,
  context: Context,
): string {
  const sense = zh.senses?.find(({ of }) => object && isOf(object, of));
  if (sense) return sense.text;
  if (zh.others) {
    const subject = nounOf(clause.subject, context);
    if (!subject || !isOf(subject, zh.others.than)) return zh.others.text;
  }
  const denied = isDenied(clause) && clause.tense === 'present' && !clause.modal;
  if (denied && zh.denied) return zh.denied;
  return (context.chinese?.everyday && zh.everyday) || zh.text;
}

function finiteVerb(
  cannot: string | undefined,
  text: string,
  past: string | undefined,
  done: boolean,
  clause: Clause,
): Word[] {
  if (cannot) return [word(cannot, clause, 'verb', 'negation', 'modal')];
  if (!done) return [word(text, clause, 'verb')];
  return [word(past ? past.slice(0, -1) : text, clause, 'verb'), word('了', clause, 'tense')];
}

function isCounted(phrase: NounPhrase | undefined): boolean {
  if (phrase?.kind !== 'common') return false;
  return (
    phrase.count !== undefined || ['a', 'some', 'many', 'majority'].includes(phrase.determiner)
  );
}
