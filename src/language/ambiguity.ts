import { linearizeChinese } from './chinese/sentence.ts';
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
  const existing = existingIn(survey.clauses);
  return (
    survey.phrases.some((phrase) => !kinds.has(phrase) && isUnderspecified(phrase, existing)) ||
    survey.clauses.some(
      (clause) =>
        hidesArticle(clause) || hidesModal(clause) || hidesPerfect(clause) || hidesMaking(clause),
    ) ||
    partsOf(meaning.body).some(hidesRelativeTense)
  );
}

/** What there is, as clauses say. */
const existingIn = (clauses: readonly Clause[]): readonly NounPhrase[] =>
  clauses.flatMap(({ predicate, subject }) => (predicate.kind === 'existence' ? [subject] : []));

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
function relativeTenseIn(part: Clause | Because): Tense {
  const main = part.kind === 'because' ? part.main : part;
  return main.tense === 'past' ? 'past' : 'present';
}

function hidesRelativeTense(part: Clause | Because): boolean {
  const expected = relativeTenseIn(part);
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

/** 他的猫 is read as one, 那些猫 as "the cats", 一些猫 as "some cats", 猫 as the one that is known, but 没有猫 as "no cat". */
function settle(phrase: CommonPhrase, exists: boolean, isSame: () => boolean): void {
  if (phrase.determiner === 'bare' && phrase.number === 'plural') {
    phrase.determiner = 'some';
    if (isSame()) return;
  }
  if (phrase.determiner !== 'that') phrase.number = 'singular';
  if (phrase.determiner !== 'owned') phrase.determiner = exists ? 'a' : 'the';
}

/** The clause without what its Chinese does not say. */
function readClause(clause: Clause): void {
  const object = objectOf(clause.predicate);
  if (hidesModal(clause)) delete clause.modal;
  if (hidesMaking(clause)) clause.tense = 'present';
  if (hidesArticle(clause) && object?.kind === 'common') object.determiner = 'the';
  if (!hidesPerfect(clause)) return;
  if (!clause.since) delete clause.perfect;
  else if (object?.kind === 'common')
    Object.assign(object, { determiner: 'bare', number: 'plural' });
}

/**
 * Of an ambiguous Chinese sentence the reading that training gives to the same words: what Chinese leaves
 * unsaid is as it is said most plainly.
 * @returns undefined where the plain reading is other Chinese, or has a second one as well
 */
export function plainReading(meaning: Meaning): Meaning | undefined {
  const plain = structuredClone(meaning);
  const { clauses, phrases } = surveyOf(plain.body);
  const kinds = new Set(clauses.flatMap(kindsSince));
  const existing = existingIn(clauses);
  const told = (one: Meaning) => String(linearizeChinese(one).map(({ text }) => text));
  const wanted = told(meaning);
  const isSame = () => told(plain) === wanted;
  for (const phrase of phrases) {
    if (kinds.has(phrase) || !isUnderspecified(phrase, existing)) continue;
    settle(phrase, existing.includes(phrase), isSame);
  }
  clauses.forEach(readClause);
  for (const part of partsOf(plain.body)) {
    const expected = relativeTenseIn(part);
    for (const { relative } of surveyOf(part).phrases) {
      if (relative) relative.clause.tense = expected;
    }
  }
  return isSame() && !isAmbiguousInChinese(plain) ? plain : undefined;
}
