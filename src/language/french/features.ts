import { names } from '../lexicon/names.ts';
import { type Gender, nouns } from '../lexicon/nouns.ts';
import type { GrammaticalNumber, NounPhrase } from '../meaning.ts';
import { numberOf, type Reading, referent, resolve } from '../phrase.ts';
import type { FrenchPerson } from './conjugation.ts';

export type Features = { gender: Gender; number: GrammaticalNumber; person: FrenchPerson };

/** Gender, number and person that verbs, participles and adjectives agree with. */
export function featuresOf(phrase: NounPhrase, context: Reading): Features {
  const real = resolve(phrase, context);
  const number = numberOf(real, context);
  return { gender: genderOf(real, context), number, person: personOf(real, number) };
}

function genderOf(phrase: NounPhrase, context: Reading): Gender {
  switch (phrase.kind) {
    case 'common':
      return nouns[phrase.noun].fr.gender;
    case 'name':
      return names[phrase.name].gender;
    case 'pair':
      return genderOf(phrase.first, context) === 'feminine'
        ? genderOf(phrase.second, context)
        : 'masculine';
    case 'pronoun': {
      const antecedent = referent(phrase, context);
      if (antecedent) return genderOf(antecedent, context);
      // without an antecedent: they is ils, it is il, I and you agree in the masculine
      return phrase.pronoun === 'she' ? 'feminine' : 'masculine';
    }
    default:
      return 'masculine';
  }
}

function personOf(phrase: NounPhrase, number: GrammaticalNumber): FrenchPerson {
  if (phrase.kind === 'pronoun') {
    if (phrase.pronoun === 'i') return 'je';
    if (phrase.pronoun === 'you') return 'vous';
    if (phrase.pronoun === 'we') return 'nous';
  }
  return number === 'plural' ? 'ils' : 'il';
}

/** Picks from [masculine, feminine, masculine plural, feminine plural]. */
export function agree<T>(forms: readonly [T, T, T, T], features: Features): T {
  const [masculine, feminine, masculines, feminines] = forms;
  if (features.number === 'plural') return features.gender === 'feminine' ? feminines : masculines;
  return features.gender === 'feminine' ? feminine : masculine;
}
