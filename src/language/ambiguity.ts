import { nouns } from './lexicon/nouns.ts';
import type { Body, Clause, CommonPhrase, Meaning, Tense } from './meaning.ts';
import { partsOf, type Survey, surveyOf } from './traversal.ts';

/** Whether the Chinese sentence has a second right reading, so that no one English is *the* answer. */
export function isAmbiguousInChinese(
  meaning: Meaning,
  survey: Survey = surveyOf(meaning.body),
): boolean {
  return (
    survey.phrases.some(isUnderspecified) ||
    survey.clauses.some(hidesArticle) ||
    partsOf(meaning.body).some(hidesRelativeTense)
  );
}

/** 他的猫 is one or many; 那些猫 is "the cats" before "those cats"; bare nouns are definite. */
function isUnderspecified(phrase: CommonPhrase): boolean {
  if (phrase.count) return false;
  const plural = phrase.number === 'plural';
  if (plural && (phrase.determiner === 'owned' || phrase.determiner === 'that')) return true;
  return phrase.determiner === 'bare' || (nouns[phrase.noun].mass && phrase.determiner === 'this');
}

/** 没看见猫: "a cat" or "the cat". */
function hidesArticle({ negated, predicate }: Clause): boolean {
  if (!negated || predicate.kind !== 'verb') return false;
  return predicate.object?.kind === 'common' && predicate.object.determiner === 'a';
}

/** 他写的信很长: is the letter one he wrote or one he writes? By rule, the tense of the sentence. */
function hidesRelativeTense(part: Exclude<Body, { kind: 'coordination' }>): boolean {
  const main = part.kind === 'because' ? part.main : part;
  const expected: Tense = main.tense === 'past' ? 'past' : 'present';
  return surveyOf(part).phrases.some(
    ({ relative }) => relative !== undefined && relative.clause.tense !== expected,
  );
}
