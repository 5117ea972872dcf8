import type { Giving } from '../meaning.ts';
import type { Context } from '../phrase.ts';
import type { Word } from '../word.ts';
import { french, frenchPhrase } from './noun-phrase.ts';

/** "un livre à la fille"; pronouns have been said beside the verb. */
export function frenchGift(
  { object, recipient }: Giving,
  negated: boolean,
  context: Context,
): Word[] {
  const gift = object.kind === 'pronoun' ? [] : frenchPhrase(object, { negated }, context);
  if (recipient.kind === 'pronoun') return gift;
  return [...gift, french('à', recipient, 'preposition'), ...frenchPhrase(recipient, {}, context)];
}
