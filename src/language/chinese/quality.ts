import { isComparedWithMore } from '../lexicon/comparison.ts';
import type { NounId } from '../lexicon/nouns.ts';
import type { NounPhrase, Predicate, Quality } from '../meaning.ts';
import { type Context, resolve } from '../phrase.ts';
import { linked, type Word, word } from '../word.ts';
import { senseOf } from './noun-phrase.ts';

/** The predicate adjective for a noun, looking to the phrase it is said of. */
export function adjectiveWord(
  quality: Quality,
  of: NounPhrase,
  noun: NounId | undefined,
  context: Context,
): Word {
  const text = senseOf(quality.adjective, noun).predicate;
  return linked(word(text, quality, 'quality'), 'adjective-noun', resolve(of, context));
}

/** 太累了, 非常累, 更累, 没那么累; without a degree what `plain` gives: 很累 or 累. */
export function gradedWords(quality: Quality, adjective: Word, plain: readonly Word[]): Word[] {
  const degree = (text: string) => word(text, quality, 'degree');
  switch (quality.degree) {
    case 'too':
      return [degree('太'), adjective, degree('了')];
    case 'very':
      return [degree('非常'), adjective];
    case 'more':
      return [degree('更'), adjective];
    case 'less':
      return [degree('没那么'), adjective];
    default:
      return [...plain, adjective];
  }
}

/** 比狗大, 比我更害怕, 没有狗那么累: the standard stands before the adjective. */
export function comparisonWords(
  predicate: Extract<Predicate, { kind: 'comparison' }>,
  adjective: Word,
  standard: readonly Word[],
): Word[] {
  const { quality } = predicate;
  const comparing = (text: string): Word => {
    const made = word(text, predicate, 'preposition');
    return { ...made, marks: [...made.marks, { node: quality, role: 'degree' }] };
  };
  if (quality.degree === 'less') {
    return [comparing('没有'), ...standard, word('那么', quality, 'degree'), adjective];
  }
  if (!isComparedWithMore(quality.adjective)) return [comparing('比'), ...standard, adjective];
  const than = word('比', predicate, 'preposition');
  return [than, ...standard, word('更', quality, 'degree'), adjective];
}
