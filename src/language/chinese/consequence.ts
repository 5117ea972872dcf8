import type { Clause } from '../meaning.ts';
import type { Context } from '../phrase.ts';
import { type Word, word } from '../word.ts';
import { chinesePhrase, nounOf } from './noun-phrase.ts';
import { adjectiveWord, gradedWords } from './quality.ts';

/** 自2009年以来, among the words of time. */
export function sinceWords({ since }: Clause): Word[] {
  if (!since) return [];
  return [
    word('自', since, 'preposition'),
    word(String(since.year), since, 'head'),
    word('年以来', since, 'preposition'),
  ];
}

/** ，使旅程变得更难: after all else; 使 is what comes of it, 让 is what somebody does. */
export function consequenceWords({ consequence }: Clause, context: Context): Word[] {
  if (!consequence) return [];
  const { object, quality } = consequence;
  const adjective = adjectiveWord(quality, object, nounOf(object, context), context);
  return [
    word('，', consequence, 'conjunction'),
    word('使', consequence, 'verb'),
    ...chinesePhrase(object, {}, context),
    word('变得', consequence, 'verb'),
    ...gradedWords(quality, adjective, [word('很', consequence, 'verb')]),
  ];
}
