import { adjectiveOf } from '../lexicon/adjectives.ts';
import { times } from '../lexicon/adverbials.ts';
import { isOf } from '../lexicon/nouns.ts';
import { type Verb, verbOf } from '../lexicon/verbs.ts';
import type { Clause, Place, Predicate, Quality } from '../meaning.ts';
import type { Context } from '../phrase.ts';
import { type Word, word } from '../word.ts';
import { consequenceWords, sinceWords } from './consequence.ts';
import { giftWords } from './giving.ts';
import { frequencyOf, frequencyPast, modalPast, modalWords } from './modality.ts';
import { chinesePhrase, chinesePlace, chineseTopic, nounOf } from './noun-phrase.ts';
import { adjectiveWord, comparisonWords, gradedWords } from './quality.ts';
import { verbWords } from './verb.ts';

/** How a clause is said: a command has no subject, 吗 takes the place of 很, a reason's tense is told by its main clause. */
export type Manner = { asked?: boolean; reason?: boolean; command?: boolean };

/** Subject, time, past mark, negation or 会, companion, place, verb with 了, object. */
export function chineseClause(clause: Clause, context: Context, manner: Manner = {}): Word[] {
  const kinds = clause.predicate.kind === 'verb' && verbOf(clause.predicate.verb).ofKinds;
  const there = clause.predicate.kind === 'existence';
  return [
    ...(there || manner.command ? [] : chinesePhrase(clause.subject, { kinds }, context)),
    ...timeWords(clause),
    ...sinceWords(clause),
    ...pastMark(clause, context, manner),
    ...predicate(clause, context, manner),
    ...consequenceWords(clause, context),
  ];
}

function timeWords(clause: Clause): Word[] {
  return clause.time ? [word(times[clause.time.time].zh, clause.time, 'time')] : [];
}

/** 当时 or 以前 tells a past state from a present one, unless a time word or a main clause does. */
function pastMark(clause: Clause, context: Context, manner: Manner): Word[] {
  if (clause.tense !== 'past' || clause.time || context.relative || manner.reason) return [];
  const mark = stateMark(clause, context);
  return mark ? [word(mark, clause, 'tense')] : [];
}

/** What passes anyway, a day or the rain, was so 当时. */
function stateMark(clause: Clause, context: Context): string | undefined {
  if (clause.modal) return modalPast(clause);
  if (clause.frequency) return frequencyPast(clause.frequency);
  if (clause.predicate.kind === 'verb') return verbOf(clause.predicate.verb).state;
  if (clause.predicate.kind === 'make' || clause.predicate.kind === 'giving') return undefined;
  if (!('quality' in clause.predicate)) return '当时';
  const { adjective, degree } = clause.predicate.quality;
  const noun = nounOf(clause.subject, context);
  const passes = degree === 'too' || (noun && isOf(noun, 'time task weather'));
  return passes ? '当时' : adjectiveOf(adjective).zh.past;
}

function predicate(clause: Clause, context: Context, manner: Manner): Word[] {
  const said = clause.predicate;
  if (said.kind === 'quality') return qualityWords(said.quality, clause, context, manner);
  if (said.kind === 'comparison') return comparedWords(said, clause, context);
  if (said.kind === 'make') return makingWords(said, clause, context, manner);
  if (said.kind === 'existence') return existenceWords(clause, said.place, context);
  if (said.kind === 'whereabouts') {
    return [word('在', clause, 'verb'), word('哪里', said, 'head')];
  }
  const event = said.kind === 'giving' || (said.kind === 'verb' && !verbOf(said.verb).state);
  const verb = said.kind === 'verb' ? verbOf(said.verb) : undefined;
  const cannot = verb && !manner.command ? potentialNegation(verb, clause) : undefined;
  const usual = cannot ? [] : auxiliaries(clause, event, verb, context);
  const before = manner.command && clause.negated ? [word('不要', clause, 'negation')] : usual;
  return [
    ...before,
    ...companionWords(clause, context),
    ...(clause.place ? chinesePlace(clause.place, context, true) : []),
    ...(said.kind === 'location' ? chinesePlace(said.place, context, true) : []),
    ...(said.kind === 'giving' ? giftWords(said, clause, context) : []),
    ...(verb ? verbWords(verb, clause, context, cannot) : []),
  ];
}

/** 看不见 for "does not see" and "cannot see": where the present (for a state, the past too) cannot take 不. */
function potentialNegation(verb: Verb, clause: Clause): string | undefined {
  if (clause.frequency || (clause.modal && clause.modal !== 'can')) return undefined;
  const timeless = clause.tense === 'present' || (clause.tense === 'past' && verb.state);
  return clause.negated && timeless ? verb.zh.cannot : undefined;
}

/** 会, 不会, 没, 不, 能, 总是: 没 for past events and for 有. */
function auxiliaries(
  clause: Clause,
  event: boolean,
  verb: Verb | undefined,
  context: Context,
): Word[] {
  if (clause.modal) return modalWords(clause, clause.modal);
  const full = context.chinese?.fullNegation ?? false;
  if (clause.frequency) return frequencyOf(clause, clause.frequency, full);
  const will = clause.tense === 'future' ? [word('会', clause, 'tense')] : [];
  if (!clause.negated) return will;
  const undone =
    (event && clause.tense === 'past') || (verb?.zh.text === '有' && will.length === 0);
  const not = full && event ? '没有' : '没';
  return [word(undone ? not : '不', clause, 'negation'), ...will];
}

function companionWords(clause: Clause, context: Context): Word[] {
  const { companion } = clause;
  if (!companion) return [];
  return [
    word('和', companion, 'preposition'),
    ...chinesePhrase(companion, {}, context),
    word('一起', companion, 'preposition'),
  ];
}

/** 很累, 非常累, 太累了, 不累, 会很累, 应该很累, 从来不累, 是红色的; without 很 in a question. */
function qualityWords(quality: Quality, clause: Clause, context: Context, manner: Manner): Word[] {
  const noun = nounOf(clause.subject, context);
  const adjective = adjectiveWord(quality, clause.subject, noun, context);
  const before = auxiliaries(clause, false, undefined, context);
  if (adjectiveOf(quality.adjective).zh.colour) {
    return [...before, word('是', clause, 'verb'), adjective];
  }
  const very = isPlain(adjective.text, clause, manner) ? [] : [word('很', clause, 'verb')];
  return [...before, ...gradedWords(quality, adjective, very)];
}

/** 应该公正, 永远不会公正: only an adjective of one syllable wants 很 there, 应该很新. */
function isPlain(adjective: string, clause: Clause, manner: Manner): boolean | undefined {
  const { frequency, modal, negated, tense } = clause;
  const long = adjective.length > 1;
  if (frequency) return frequency === 'never' && (long || tense !== 'future');
  if (modal) return long && (modal === 'should' || modal === 'must');
  return (negated && tense !== 'future') || manner.asked;
}

/** 比狗大, 会比狗大. */
function comparedWords(
  said: Extract<Predicate, { kind: 'comparison' }>,
  clause: Clause,
  context: Context,
): Word[] {
  const noun = nounOf(clause.subject, context);
  const adjective = adjectiveWord(said.quality, clause.subject, noun, context);
  const standard = chinesePhrase(said.standard, {}, context);
  return [
    ...auxiliaries(clause, false, undefined, context),
    ...comparisonWords(said, adjective, standard),
  ];
}

/** 桌子上有一只猫, 这里没有猫, 桌子上会有一只猫: the place comes first. */
function existenceWords(clause: Clause, place: Place, context: Context): Word[] {
  const { negated, predicate } = clause;
  const there = word('有', clause, 'verb', 'tense');
  return [
    ...chineseTopic(place, context),
    ...auxiliaries(clause, false, verbOf('have'), context),
    { ...there, marks: [...there.marks, { node: predicate, role: 'head' }] },
    ...chinesePhrase(clause.subject, { negated }, context),
  ];
}

/** 让旅行变得更难, 变得很难; in the past 变得更难了, 变得难了: 了 says that it has become so. */
function makingWords(
  { object, quality }: Extract<Predicate, { kind: 'make' }>,
  clause: Clause,
  context: Context,
  manner: Manner,
): Word[] {
  const adjective = adjectiveWord(quality, object, nounOf(object, context), context);
  const happened = clause.tense === 'past' && !clause.negated && !context.relative;
  const plain = clause.negated || manner.asked || happened;
  const very = plain ? [] : [word('很', clause, 'verb')];
  return [
    ...auxiliaries(clause, true, undefined, context),
    word('让', clause, 'verb'),
    ...chinesePhrase(object, {}, context),
    word('变得', clause, 'verb'),
    ...gradedWords(quality, adjective, very),
    // 变得非常难 is said without 了
    ...(happened && quality.degree !== 'very' ? [word('了', clause, 'tense')] : []),
  ];
}
