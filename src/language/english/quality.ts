import { adjectives } from '../lexicon/adjectives.ts';
import { englishComparative } from '../lexicon/comparison.ts';
import type { NounPhrase, Quality } from '../meaning.ts';
import { type Context, resolve } from '../phrase.ts';
import { linked, type Word, word } from '../word.ts';

/** "tired", "too tired", "bigger", "more difficult", said of a phrase. */
export function englishQuality(quality: Quality, of: NounPhrase, context: Context): Word[] {
  const { adjective, degree } = quality;
  const agreeing = (made: Word) => linked(made, 'adjective-noun', resolve(of, context));
  const comparative = degree === 'more' ? englishComparative(adjective) : undefined;
  if (comparative) return [agreeing(word(comparative, quality, 'quality', 'degree'))];
  const plain = agreeing(word(adjectives[adjective].en, quality, 'quality'));
  return degree ? [word(degree, quality, 'degree'), plain] : [plain];
}
