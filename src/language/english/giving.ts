import type { Giving } from '../meaning.ts';
import type { Context } from '../phrase.ts';
import type { Word } from '../word.ts';
import { word } from '../word.ts';
import { englishPhrase } from './noun-phrase.ts';
import type { EnglishStyle } from './style.ts';

/** "the girl a book", "a book to the girl": one of them only after a pronoun, or a bare noun. */
export function englishGift(
  { object, recipient }: Giving,
  style: EnglishStyle,
  context: Context,
): Word[] {
  const gift = englishPhrase(object, 'object', style, context);
  const taker = englishPhrase(recipient, 'object', style, context);
  // "showed her pictures" would be pictures of hers
  const bare = object.kind === 'common' && object.determiner === 'bare' && !object.count;
  const first = style.recipientFirst && object.kind !== 'pronoun' && !bare;
  return first ? [...taker, ...gift] : [...gift, word('to', recipient, 'preposition'), ...taker];
}
