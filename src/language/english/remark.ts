import { circumstances } from '../lexicon/adverbials.ts';
import type { Cleft, Identification, Opinion, Remark } from '../meaning.ts';
import type { Context } from '../phrase.ts';
import { type Word, word } from '../word.ts';
import { agreementOf, beForms, englishClause } from './clause.ts';
import { englishOwner, englishPhrase, englishPlace } from './noun-phrase.ts';
import type { EnglishStyle } from './style.ts';

/** "It is in this spirit that …". */
export function englishCleft(cleft: Cleft, style: EnglishStyle, context: Context): Word[] {
  const { clause, front } = cleft;
  const fronted =
    front.kind === 'circumstance'
      ? [
          word(circumstances[front.circumstance].en, front, 'preposition'),
          ...englishPhrase(front.ground, 'object', style, context),
        ]
      : englishPlace(front, style, context);
  return [
    word('it', cleft, 'cleft'),
    word('is', cleft, 'cleft'),
    ...fronted,
    word('that', cleft, 'relative'),
    ...englishClause(clause, { ...style, timeFirst: false }, context),
  ];
}

/** "This is what we want"; what is missed is being missed: "what we are missing". */
export function englishIdentification(
  said: Identification,
  style: EnglishStyle,
  context: Context,
): Word[] {
  const opening = ['this', 'is', 'what'].map((text) => word(text, said, 'cleft'));
  const { clause } = said;
  const { predicate, subject } = clause;
  if (predicate.kind !== 'verb' || predicate.verb !== 'miss') {
    return [...opening, ...englishClause(clause, { ...style, timeFirst: false }, context)];
  }
  return [
    ...opening,
    ...englishPhrase(subject, 'subject', style, context),
    word(beForms.present[agreementOf(subject, context)], clause, 'tense'),
    word('missing', clause, 'verb'),
  ];
}

/** "… - this is what we want, in my opinion", or "In my opinion, …". */
export function englishRemark(
  remark: Remark,
  style: EnglishStyle,
  context: Context,
  sayBody: (said: Remark['said'], style: EnglishStyle) => Word[],
): Word[] {
  const { comment, opinion, said } = remark;
  const early = opinion !== undefined && style.opinionFirst;
  const plain = early ? { ...style, timeFirst: false } : style;
  const words = sayBody(said, plain);
  const commented = comment
    ? [word('-', remark, 'conjunction'), ...englishIdentification(comment, plain, context)]
    : [];
  if (!opinion) return [...words, ...commented];
  const comma = word(',', opinion, 'conjunction');
  const view = opinionWords(opinion, style, context);
  return early
    ? [...view, comma, ...words, ...commented]
    : [...words, ...commented, comma, ...view];
}

function opinionWords(opinion: Opinion, style: EnglishStyle, context: Context): Word[] {
  return [
    word('in', opinion, 'preposition'),
    ...englishOwner(opinion.owner, style, context),
    word('opinion', opinion, 'head'),
  ];
}
