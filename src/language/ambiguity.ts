import { nouns } from './lexicon/nouns.ts';
import { verbOf } from './lexicon/verbs.ts';
import {
  type Because,
  type Clause,
  type CommonPhrase,
  isDenied,
  type Meaning,
  type NounPhrase,
  objectOf,
  type Tense,
} from './meaning.ts';
import { partsOf, type Survey, surveyOf } from './traversal.ts';

/** Whether the Chinese sentence has a second right reading, so that no one English is *the* answer. */
export function isAmbiguousInChinese(
  meaning: Meaning,
  survey: Survey = surveyOf(meaning.body),
): boolean {
  const kinds = new Set(survey.clauses.flatMap(kindsSince));
  const existing = survey.clauses.flatMap(({ predicate, subject }) =>
    predicate.kind === 'existence' ? [subject] : [],
  );
  return (
    survey.phrases.some((phrase) => !kinds.has(phrase) && isUnderspecified(phrase, existing)) ||
    survey.clauses.some(
      (clause) =>
        hidesArticle(clause) || hidesModal(clause) || hidesPerfect(clause) || hidesMaking(clause),
    ) ||
    partsOf(meaning.body).some(hidesRelativeTense)
  );
}

/** 他的猫 is one or many; 那些猫 is "the cats" before "those cats"; bare nouns are definite. */
function isUnderspecified(phrase: CommonPhrase, existing: readonly NounPhrase[]): boolean {
  if (phrase.count) return false;
  const plural = phrase.number === 'plural';
  if (plural && (phrase.determiner === 'owned' || phrase.determiner === 'that')) return true;
  // 杯子里有水 is never "the water"
  if (nouns[phrase.noun].mass && existing.includes(phrase)) return false;
  return phrase.determiner === 'bare' || (nouns[phrase.noun].mass && phrase.determiner === 'this');
}

/** 没看见猫: "a cat" or "the cat". */
function hidesArticle(clause: Clause): boolean {
  const { predicate } = clause;
  const object = objectOf(predicate);
  if (!isDenied(clause) || predicate.kind === 'make') return false;
  return object?.kind === 'common' && object.determiner === 'a';
}

/** 看不见: "does not see" or "cannot see". */
function hidesModal({ modal, negated, predicate, tense }: Clause): boolean {
  if (modal !== 'can' || !negated || tense !== 'present' || predicate.kind !== 'verb') return false;
  return verbOf(predicate.verb).zh.cannot !== undefined;
}

/** 他写的信很长: is the letter one he wrote or one he writes? By rule, the tense of the sentence. */
function hidesRelativeTense(part: Clause | Because): boolean {
  const main = part.kind === 'because' ? part.main : part;
  const expected: Tense = main.tense === 'past' ? 'past' : 'present';
  return surveyOf(part).phrases.some(
    ({ relative }) => relative !== undefined && relative.clause.tense !== expected,
  );
}

/** 让旅程变得非常难 is "makes very difficult" where no time tells that it did. */
function hidesMaking({ negated, predicate, tense, time }: Clause): boolean {
  if (predicate.kind !== 'make' || tense !== 'past' || negated || time) return false;
  return predicate.quality.degree === 'very';
}

/** 自2009年以来通过了新法律: since a year a bare noun is a kind, "new laws". */
function kindsSince({ predicate, since }: Clause): CommonPhrase[] {
  const object = since && predicate.kind === 'verb' ? predicate.object : undefined;
  return object?.kind === 'common' && object.determiner === 'bare' ? [object] : [];
}

/** 通过了 alone is "passed"; since a year it is "have passed", and a bare object is no "the". */
function hidesPerfect({ perfect, predicate, since }: Clause): boolean {
  if (!since) return perfect === true;
  const object = predicate.kind === 'verb' ? predicate.object : undefined;
  if (object?.kind !== 'common') return false;
  return object.determiner === 'the' && object.number === 'singular';
}
