import type { Clause, Place } from '../meaning.ts';
import type { Context } from '../phrase.ts';
import { linked, type Word, word } from '../word.ts';
import { englishPhrase, englishPlace } from './noun-phrase.ts';
import type { EnglishStyle } from './style.ts';

/** "There is no cat", but "there isn't a cat". */
export function isSaidWithNo(
  { negated, predicate, subject }: Clause,
  style: EnglishStyle,
): boolean {
  if (!negated || predicate.kind !== 'existence') return false;
  return !(style.contracted && subject.kind === 'common' && subject.determiner === 'a');
}

/** What there is, and where. */
export function existingWords(
  clause: Clause,
  place: Place,
  style: EnglishStyle,
  context: Context,
): Word[] {
  const said = englishPhrase(clause.subject, 'subject', style, context);
  const phrase = isSaidWithNo(clause, style) ? withNo(clause, said) : said;
  return [...phrase, ...englishPlace(place, style, context)];
}

/** "No" denies the sentence and takes the place of "a". */
function withNo(clause: Clause, said: readonly Word[]): Word[] {
  const { subject } = clause;
  const no = word('no', clause, 'negation');
  const marks = [...no.marks, { node: subject, role: 'determiner' as const }];
  const denying = linked({ ...no, marks }, 'determiner-noun', subject);
  const article = subject.kind === 'common' && subject.determiner === 'a';
  return [denying, ...said.slice(article ? 1 : 0)];
}
