import type { Clause } from '../meaning.ts';
import type { Context } from '../phrase.ts';
import { type Word, word } from '../word.ts';
import { accusative } from './clitics.ts';
import { french, frenchPhrase } from './noun-phrase.ts';
import { frenchQuality, isSaidBefore } from './quality.ts';

/** "depuis 2009, rendant le voyage plus difficile", with a pronoun "le rendant". */
export function frenchOutcome({ consequence, since }: Clause, context: Context): Word[] {
  const words = since
    ? [word('depuis', since, 'preposition'), word(String(since.year), since, 'head')]
    : [];
  if (!consequence) return words;
  const { object, quality } = consequence;
  const said = frenchQuality(quality, object, context);
  const making = word('rendant', consequence, 'verb');
  if (isSaidBefore(quality, object)) {
    const comma = word(',', consequence, 'conjunction');
    return [...words, comma, making, ...said, ...frenchPhrase(object, {}, context)];
  }
  return [
    ...words,
    word(',', consequence, 'conjunction'),
    ...(object.kind === 'pronoun'
      ? [french(accusative(object, context), object, 'head'), making]
      : [making, ...frenchPhrase(object, {}, context)]),
    ...said,
  ];
}
