import { adjectiveOf } from '../lexicon/adjectives.ts';
import { deixis, prepositions } from '../lexicon/adverbials.ts';
import { names } from '../lexicon/names.ts';
import { nouns } from '../lexicon/nouns.ts';
import { numberWords } from '../lexicon/numbers.ts';
import type { CommonPhrase, NounPhrase, Place, PronounId, Quality, Relative } from '../meaning.ts';
import { type Context, referent, sayRelative } from '../phrase.ts';
import { linked, type Role, type Word, word } from '../word.ts';
import { agree, type Features, featuresOf } from './features.ts';

type Articles = readonly [string, string, string, string];
export const articles = {
  the: ['le', 'la', 'les', 'les'],
  a: ['un', 'une', 'des', 'des'],
  this: ['ce', 'cette', 'ces', 'ces'],
} as const satisfies Record<string, Articles>;
export const owners: Readonly<Record<PronounId, Articles>> = {
  i: ['mon', 'ma', 'mes', 'mes'],
  you: ['votre', 'votre', 'vos', 'vos'],
  he: ['son', 'sa', 'ses', 'ses'],
  she: ['son', 'sa', 'ses', 'ses'],
  it: ['son', 'sa', 'ses', 'ses'],
  we: ['notre', 'notre', 'nos', 'nos'],
  they: ['leur', 'leur', 'leurs', 'leurs'],
};
export const beforeVowels: Readonly<Record<string, string>> = {
  le: "l'",
  la: "l'",
  de: "d'",
  que: "qu'",
  je: "j'",
  ne: "n'",
  me: "m'",
  ce: 'cet',
  ma: 'mon',
  sa: 'son',
};

/** A French word that may elide. */
export function french(text: string, node: object, role: Role, ...more: Role[]): Word {
  const made = word(text, node, role, ...more);
  const beforeVowel = beforeVowels[text];
  return beforeVowel ? { ...made, beforeVowel } : made;
}

/** What a noun phrase must know of its clause. */
export type Setting = {
  /** Direct object of a negated verb: un and des become de. */
  negated?: boolean;
  /** Of verbs like aimer: bare nouns are kinds, les chats. */
  kinds?: boolean;
};

/** A noun phrase; pronouns stand as subjects (clitic objects are the clause's). A gap is silent. */
export function frenchPhrase(phrase: NounPhrase, setting: Setting, context: Context): Word[] {
  switch (phrase.kind) {
    case 'gap':
      // a shared pronoun is said again: j'ai acheté une voiture et je l'ai vendue
      return context.gap?.kind === 'pronoun' ? frenchPhrase(context.gap, setting, context) : [];
    case 'name':
      return [word(names[phrase.name].text, phrase, 'head')];
    case 'pair':
      return [
        ...frenchPhrase(phrase.first, setting, context),
        word('et', phrase, 'conjunction'),
        ...frenchPhrase(phrase.second, setting, context),
      ];
    case 'pronoun': {
      const pronoun = french(subjectPronoun(phrase, context), phrase, 'head');
      const antecedent = referent(phrase, context);
      return [antecedent ? linked(pronoun, 'pronoun-antecedent', antecedent) : pronoun];
    }
    case 'common':
      return commonPhrase(phrase, setting, context);
  }
}

function subjectPronoun(phrase: NounPhrase, context: Context): string {
  const features = featuresOf(phrase, context);
  if (features.person === 'il' || features.person === 'ils') {
    return agree(['il', 'elle', 'ils', 'elles'], features);
  }
  return features.person;
}

/** "que moi", "que lui": a pronoun that stands by itself. */
export function frenchStandard(phrase: NounPhrase, context: Context): Word[] {
  if (phrase.kind !== 'pronoun') return frenchPhrase(phrase, {}, context);
  const features = featuresOf(phrase, context);
  const third = agree(['lui', 'elle', 'eux', 'elles'], features);
  const { person } = features;
  const other = person === 'je' ? 'moi' : person;
  return [word(person === 'il' || person === 'ils' ? third : other, phrase, 'head')];
}

function commonPhrase(phrase: CommonPhrase, setting: Setting, context: Context): Word[] {
  const features = featuresOf(phrase, context);
  const before = phrase.adjectives.filter((quality) => placeOf(quality) === 'before');
  const after = phrase.adjectives.filter((quality) => placeOf(quality) === 'after');
  const count = phrase.count ? [word(numberWords.fr[phrase.count - 2] ?? '', phrase, 'count')] : [];
  return [
    ...determiner(phrase, features, setting, before.length > 0, context),
    ...count,
    ...before.flatMap((quality) => attribute(quality, phrase, features)),
    word(nouns[phrase.noun].fr[phrase.number], phrase, 'head'),
    // a compound is not split: une leçon de vote facile
    ...modifierWords(phrase),
    ...after.flatMap((quality) => attribute(quality, phrase, features)),
    ...ownerWords(phrase, context),
    ...(phrase.place ? frenchPlace(phrase.place, context) : []),
    ...(phrase.relative ? relativeWords(phrase.relative, phrase, context) : []),
  ];
}

function placeOf(quality: Quality): 'before' | 'after' {
  return adjectiveOf(quality.adjective).fr.place;
}

/** An attributive adjective, agreeing; bel, vieil, nouvel before a vowel sound. */
function attribute(quality: Quality, phrase: CommonPhrase, features: Features): Word[] {
  const { forms, beforeVowel } = adjectiveOf(quality.adjective).fr;
  const short = features.number === 'singular' && features.gender === 'masculine';
  return agree(forms, features)
    .split(' ')
    .map((text) => {
      const adjective = linked(word(text, quality, 'quality'), 'adjective-noun', phrase);
      return short && beforeVowel ? { ...adjective, beforeVowel } : adjective;
    });
}

function determiner(
  phrase: CommonPhrase,
  features: Features,
  setting: Setting,
  preposed: boolean,
  context: Context,
): Word[] {
  if (phrase.owner?.kind === 'pronoun') {
    const possessive = agree(owners[phrase.owner.pronoun], features);
    const owning = french(possessive, phrase.owner, 'head', 'genitive');
    const agreeing = linked(owning, 'determiner-noun', phrase);
    const antecedent = referent(phrase.owner, context);
    return [antecedent ? linked(agreeing, 'pronoun-antecedent', antecedent) : agreeing];
  }
  const texts = determinerForms(phrase, features, setting, preposed);
  return texts.map((text) => linked(french(text, phrase, 'determiner'), 'determiner-noun', phrase));
}

function determinerForms(
  phrase: CommonPhrase,
  features: Features,
  setting: Setting,
  preposed: boolean,
): string[] {
  switch (phrase.determiner) {
    case 'the':
    case 'owned':
      return [agree(articles.the, features)];
    case 'this':
    case 'that':
      return [agree(articles.this, features)];
    case 'a':
      return [setting.negated ? 'de' : agree(articles.a, features)];
    case 'many':
      return ['beaucoup', 'de'];
    case 'majority':
      return ['une', 'majorité', 'de'];
    case 'some':
    case 'bare':
      return phrase.count ? [] : indefinite(phrase, features, setting, preposed);
  }
}

/** Kinds: les; milk: du, de la; plurals: des, or de under a negation and before an adjective. */
function indefinite(
  phrase: CommonPhrase,
  features: Features,
  setting: Setting,
  preposed: boolean,
): string[] {
  if (phrase.determiner === 'bare' && setting.kinds) return [agree(articles.the, features)];
  if (setting.negated) return ['de'];
  if (nouns[phrase.noun].mass) return ['de', agree(articles.the, features)];
  return [preposed ? 'de' : 'des'];
}

/** "d'inscription ou de vote" after "processus". */
function modifierWords({ modifiers }: CommonPhrase): Word[] {
  if (!modifiers) return [];
  const conjunction = modifiers.conjunction === 'or' ? 'ou' : 'et';
  return modifiers.nouns.flatMap((noun, index) => {
    const role = index > 0 ? 'second' : 'first';
    return [
      ...(index > 0 ? [word(conjunction, modifiers, 'conjunction')] : []),
      french('de', modifiers, role),
      word(nouns[noun].fr.singular, modifiers, role),
    ];
  });
}

function ownerWords(phrase: CommonPhrase, context: Context): Word[] {
  const { owner } = phrase;
  if (!owner || owner.kind === 'pronoun') return [];
  return [french('de', owner, 'genitive'), ...frenchPhrase(owner, {}, context)];
}

/** "qui poursuit le chat", "que le garçon a vue". */
function relativeWords(relative: Relative, head: CommonPhrase, context: Context): Word[] {
  const marker = french(relative.gap === 'subject' ? 'qui' : 'que', relative, 'relative');
  return [marker, ...sayRelative(relative, head, context)];
}

/** "sur la table", "près du pont", "ici". */
export function frenchPlace(place: Place, context: Context): Word[] {
  if (place.kind === 'deixis') return [word(deixis[place.where].fr, place, 'head')];
  const preposition = prepositions[place.preposition].fr.split(' ');
  return [
    ...preposition.map((text) => french(text, place, 'preposition')),
    ...frenchPhrase(place.ground, {}, context),
  ];
}
