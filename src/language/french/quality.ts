import { adjectiveOf } from '../lexicon/adjectives.ts';
import { frenchComparative } from '../lexicon/comparison.ts';
import type { NounPhrase, Quality } from '../meaning.ts';
import { type Context, resolve } from '../phrase.ts';
import { linked, type Word, word } from '../word.ts';
import { agree, featuresOf } from './features.ts';

const degrees = { too: 'trop', very: 'très', more: 'plus', less: 'moins' } as const;

/** Agreeing with what it is said of; "faim" after avoir; "meilleur" for "plus bon". */
export function frenchQuality(
  quality: Quality,
  of: NounPhrase,
  context: Context,
  afterAvoir = false,
): Word[] {
  const { adjective, degree } = quality;
  const { forms, idiom } = adjectiveOf(adjective).fr;
  if (afterAvoir && idiom) {
    return [
      ...degreeWords(quality),
      ...idiom.split(' ').map((text) => word(text, quality, 'quality')),
    ];
  }
  const comparative = degree === 'more' ? frenchComparative(adjective) : undefined;
  const agreeing = agree(comparative ?? forms, featuresOf(of, context)).split(' ');
  const head = resolve(of, context);
  const said = (text: string) =>
    comparative ? word(text, quality, 'quality', 'degree') : word(text, quality, 'quality');
  return [
    ...(comparative ? [] : degreeWords(quality)),
    ...agreeing.map((text) => linked(said(text), 'adjective-noun', head)),
  ];
}

/**
 * "Rend plus difficile le voyage que …": a clause comes last; "rend bon le jeu difficile", for "le jeu
 * difficile bon" would be the good difficult game.
 */
export function isSaidBefore(quality: Quality, object: NounPhrase): boolean {
  if (object.kind !== 'common') return false;
  if (object.relative) return true;
  const { adjectives, owner, place } = object;
  const described =
    place !== undefined ||
    (owner !== undefined && owner.kind !== 'pronoun') ||
    adjectives.some(({ adjective }) => adjectiveOf(adjective).fr.place === 'after');
  return described && !quality.degree;
}

function degreeWords(quality: Quality): Word[] {
  return quality.degree ? [word(degrees[quality.degree], quality, 'degree')] : [];
}
