import type { AdjectiveId } from '../lexicon/adjectives.ts';
import { adjectiveOf } from '../lexicon/adjectives.ts';
import { deixis, prepositions } from '../lexicon/adverbials.ts';
import { names } from '../lexicon/names.ts';
import { isOf, type NounId, nouns } from '../lexicon/nouns.ts';
import { numberWords } from '../lexicon/numbers.ts';
import type {
  CommonPhrase,
  NounPhrase,
  Place,
  PronounPhrase,
  Quality,
  Relative,
} from '../meaning.ts';
import { type Context, referent, resolve, sayRelative } from '../phrase.ts';
import { linked, type Word, word } from '../word.ts';

export const pronouns = {
  i: '我',
  you: '你',
  he: '他',
  she: '她',
  it: '它',
  we: '我们',
  they: '他们',
} as const;

/** What a noun phrase must know of its clause. */
export type Setting = {
  /** Object of a negated verb: 没看见猫, not 一只猫. */
  negated?: boolean;
  /** Of verbs like 喜欢, and since a year: bare nouns are kinds, 猫, 新法律. */
  kinds?: boolean;
  /** Object of a verb that is never done to people: 捡起它们. */
  things?: boolean;
};

/** A noun phrase: owner, place, determiner and classifier, relative clause, adjectives, noun. */
export function chinesePhrase(phrase: NounPhrase, setting: Setting, context: Context): Word[] {
  switch (phrase.kind) {
    case 'gap':
      return [];
    case 'name':
      return [word(names[phrase.name].zh, phrase, 'head')];
    case 'pair':
      return [
        ...chinesePhrase(phrase.first, setting, context),
        word('和', phrase, 'conjunction'),
        ...chinesePhrase(phrase.second, setting, context),
      ];
    case 'pronoun': {
      const antecedent = referent(phrase, context);
      const pronoun = word(pronounText(phrase, setting, antecedent), phrase, 'head');
      return [antecedent ? linked(pronoun, 'pronoun-antecedent', antecedent) : pronoun];
    }
    case 'common':
      return commonPhrase(phrase, setting, context);
  }
}

/** 他们 without an antecedent (它们 where no person can be meant); with one, 它们 for what is not human and 她们 for women alone. */
function pronounText(
  phrase: PronounPhrase,
  setting: Setting,
  antecedent: NounPhrase | undefined,
): string {
  if (phrase.pronoun !== 'they') return pronouns[phrase.pronoun];
  if (!antecedent) return setting.things ? '它们' : '他们';
  const genders = gendersOf(antecedent);
  if (genders.includes('masculine')) return '他们';
  return genders.includes('feminine') ? '她们' : '它们';
}

function gendersOf(phrase: NounPhrase): string[] {
  if (phrase.kind === 'pair') return [...gendersOf(phrase.first), ...gendersOf(phrase.second)];
  if (phrase.kind === 'name') return [names[phrase.name].gender];
  return phrase.kind === 'common' ? [nouns[phrase.noun].natural] : ['masculine'];
}

// 许多日子, but 三天
const quantities = new Set(['一些', '许多', '大多数']);

function commonPhrase(phrase: CommonPhrase, setting: Setting, context: Context): Word[] {
  const { owner, place, relative } = phrase;
  const many = context.chinese?.men && isOf(phrase.noun, 'person') && isThePlural(phrase);
  // 红色大汽车, 小黑猫: longer adjectives first
  const adjectives = phrase.adjectives.map((quality) => attribute(quality, phrase, context));
  adjectives.sort((one, other) => Number(other.long) - Number(one.long));
  const before = many ? [] : determiner(phrase, setting);
  const qualities = [
    ...(relative?.gap === 'subject' ? relativeWords(relative, phrase, context) : []),
    ...adjectives.map((adjective) => adjective.word),
  ];
  // 漫长的三天: nothing comes between a number and what takes no classifier
  const counted = countedWord(before, phrase);
  return [
    ...(owner ? ownerWords(owner, place ? undefined : qualities[0], context) : []),
    ...(place ? [...chinesePlace(place, context), word('的', place, 'preposition')] : []),
    // 一只追猫的狗, but 我看见的一只狗: a clause with a subject of its own opens the phrase
    ...(relative?.gap === 'object' ? relativeWords(relative, phrase, context) : []),
    ...(counted ? [...qualities, ...before] : [...before, ...qualities]),
    ...modifierWords(phrase),
    word(counted ?? nounText(phrase, context), phrase, 'head'),
    ...(many ? [word('们', phrase, 'determiner')] : []),
  ];
}

/** 我的妹妹, 国王的妹妹; before another 的 a pronoun goes without: 我聪明的妹妹. */
function ownerWords(owner: NounPhrase, next: Word | undefined, context: Context): Word[] {
  const words = chinesePhrase(owner, {}, context);
  const bare = owner.kind === 'pronoun' && !context.chinese?.ownerDe && next?.text.endsWith('的');
  return bare ? words : [...words, word('的', owner, 'genitive')];
}

/** 三天, 这年, 三个月, but 许多日子 and 那些月份. */
function countedWord(before: readonly Word[], { noun }: CommonPhrase): string | undefined {
  const { counted } = nouns[noun].zh;
  const classified = counted?.startsWith('个');
  return before.some(({ text }) => !quantities.has(text) && !(classified && text.endsWith('些')))
    ? counted
    : undefined;
}

function nounText({ noun }: CommonPhrase, context: Context): string {
  const { everyday, text } = nouns[noun].zh;
  return (context.chinese?.everyday && everyday) || text;
}

/** 追猫的 before its noun; a past event keeps 了 only where its object is counted: 买了三本书的男人. */
function relativeWords(relative: Relative, head: CommonPhrase, context: Context): Word[] {
  return [...sayRelative(relative, head, context), word('的', relative, 'relative')];
}

function isThePlural({ determiner, number, count }: CommonPhrase): boolean {
  return determiner === 'the' && number === 'plural' && !count;
}

function attribute(
  quality: Quality,
  phrase: CommonPhrase,
  context: Context,
): { word: Word; long: boolean } {
  const sense = senseOf(quality.adjective, phrase.noun).attribute;
  // 红色汽车, but 红色的书: a noun of one syllable is not joined to a colour of two
  const apart = context.chinese?.colourDe || nouns[phrase.noun].zh.text.length === 1;
  const text = apart && sense.endsWith('色') ? `${sense}的` : sense;
  const adjective = linked(word(text, quality, 'quality'), 'adjective-noun', phrase);
  return { word: adjective, long: text.length > 1 };
}

/** The words for an adjective of this noun: 旧书, 老狗, 年老的国王 are all "old". */
export function senseOf(
  adjective: AdjectiveId,
  noun: NounId | undefined,
): { attribute: string; predicate: string } {
  const { zh } = adjectiveOf(adjective);
  return zh.senses.find((sense) => noun && isOf(noun, sense.of)) ?? zh;
}

function determiner(phrase: CommonPhrase, setting: Setting): Word[] {
  const { mass } = nouns[phrase.noun];
  if (phrase.count) {
    const count = numberWords.zh[phrase.count - 2] ?? '';
    const demonstrative = phrase.determiner === 'this' ? [word('这', phrase, 'determiner')] : [];
    return [...demonstrative, word(count, phrase, 'count'), ...classifier(phrase, 'count')];
  }
  const plural = phrase.number === 'plural';
  switch (phrase.determiner) {
    case 'the':
      return plural ? [word('那些', phrase, 'determiner')] : [];
    case 'a':
      if (setting.negated) return [];
      return [word('一', phrase, 'determiner'), ...classifier(phrase, 'determiner')];
    case 'this':
    case 'that': {
      const text = phrase.determiner === 'this' ? '这' : '那';
      if (plural) return [word(`${text}些`, phrase, 'determiner')];
      return [word(text, phrase, 'determiner'), ...classifier(phrase, 'determiner')];
    }
    case 'some':
      return [word('一些', phrase, 'determiner')];
    case 'many':
      return [word('许多', phrase, 'determiner')];
    case 'majority':
      return [word('大多数', phrase, 'determiner')];
    case 'bare':
      return mass || setting.kinds || setting.negated ? [] : [word('一些', phrase, 'determiner')];
    case 'owned':
      return [];
  }
}

/** 登记或投票 before 程序. */
function modifierWords({ modifiers }: CommonPhrase): Word[] {
  if (!modifiers) return [];
  const conjunction = modifiers.conjunction === 'or' ? '或' : '和';
  return modifiers.nouns.flatMap((noun, index) => [
    ...(index > 0 ? [word(conjunction, modifiers, 'conjunction')] : []),
    word(nouns[noun].zh.text, modifiers, index > 0 ? 'second' : 'first'),
  ]);
}

/** None for milk, 天 and 年. */
function classifier(phrase: CommonPhrase, role: 'count' | 'determiner'): Word[] {
  const text = nouns[phrase.noun].zh.classifier;
  return text === '' ? [] : [linked(word(text, phrase, role), 'classifier-noun', phrase)];
}

/** 在桌子上, 在这里; without 在 where it describes a noun: 桌子上的猫. */
export function chinesePlace(place: Place, context: Context, adverbial = false): Word[] {
  if (place.kind === 'deixis') return [word(`在${deixis[place.where].zh}`, place, 'head')];
  const { before, after } = prepositions[place.preposition].zh;
  const opening = before === '在' && !adverbial ? '' : before;
  return [
    ...(opening ? [word(opening, place, 'preposition')] : []),
    ...chinesePhrase(place.ground, {}, context),
    ...(after ? [word(after, place, 'preposition')] : []),
  ];
}

/** The place a sentence begins with, without 在: 桌子上, 这里. */
export function chineseTopic(place: Place, context: Context): Word[] {
  if (place.kind === 'deixis') return [word(deixis[place.where].zh, place, 'head')];
  return chinesePlace(place, context);
}

/** The noun behind a phrase, through gaps and antecedents; people stand for any person. */
export function nounOf(phrase: NounPhrase, context: Context): NounId | undefined {
  const real = referent(phrase, context) ?? resolve(phrase, context);
  if (real.kind === 'pair') return nounOf(real.first, context);
  if (real.kind === 'name') return 'man';
  if (real.kind === 'pronoun') return real.pronoun === 'it' ? undefined : 'man';
  return real.kind === 'common' ? real.noun : undefined;
}
