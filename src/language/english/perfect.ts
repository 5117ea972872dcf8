import { type VerbId, verbOf } from '../lexicon/verbs.ts';
import type { Clause } from '../meaning.ts';
import type { Context } from '../phrase.ts';
import { type Word, word } from '../word.ts';
import { englishPhrase } from './noun-phrase.ts';
import { englishQuality } from './quality.ts';
import type { EnglishStyle } from './style.ts';

/** Participles that are not the past: have seen, have written. */
const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  'see seen,eat eaten,drink drunk,write written,break broken,take taken,go gone,know known,run run,swim swum,sing sung,fall fallen,throw thrown,give given,show shown,wear worn,speak spoken,steal stolen,ride ridden,drive driven,draw drawn,grow grown,fly flown,forget forgotten,choose chosen,begin begun,bite bitten,hide hidden,come come,become become,do done,blow blown,shake shaken,rise risen,tear torn,ring rung'
    .split(',')
    .map((pair) => pair.split(' ')),
);

export function perfectParticiple(id: VerbId): string {
  const { base, past } = verbOf(id).en;
  return irregular[base] ?? past;
}

/** "have passed", "has written". */
export function perfectGroup(clause: Clause, third: boolean): Word[] {
  const { predicate } = clause;
  const text = predicate.kind === 'verb' ? perfectParticiple(predicate.verb) : '';
  return [word(third ? 'has' : 'have', clause, 'tense'), word(text, clause, 'verb')];
}

/** "since 2009 making the trip more difficult": what has no place inside the clause. */
export function englishOutcome(clause: Clause, style: EnglishStyle, context: Context): Word[] {
  const { consequence, since } = clause;
  const words = since
    ? [word('since', since, 'preposition'), word(String(since.year), since, 'head')]
    : [];
  if (!consequence) return words;
  const comma = style.consequenceComma ? [word(',', consequence, 'conjunction')] : [];
  return [
    ...words,
    ...comma,
    word('making', consequence, 'verb'),
    ...englishPhrase(consequence.object, 'object', style, context),
    ...englishQuality(consequence.quality, consequence.object, context),
  ];
}
