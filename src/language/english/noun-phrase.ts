import { adjectives } from '../lexicon/adjectives.ts';
import { deixis, prepositions } from '../lexicon/adverbials.ts';
import { names } from '../lexicon/names.ts';
import { nouns } from '../lexicon/nouns.ts';
import { numberWords } from '../lexicon/numbers.ts';
import type { CommonPhrase, NounPhrase, Place, PronounId, Relative } from '../meaning.ts';
import { type Context, referent, sayRelative } from '../phrase.ts';
import { linked, type Word, word } from '../word.ts';
import type { EnglishStyle } from './style.ts';

export const subjectPronouns: Readonly<Record<PronounId, string>> = {
  i: 'i',
  you: 'you',
  he: 'he',
  she: 'she',
  it: 'it',
  we: 'we',
  they: 'they',
};
export const objectPronouns: Readonly<Record<PronounId, string>> = {
  i: 'me',
  you: 'you',
  he: 'him',
  she: 'her',
  it: 'it',
  we: 'us',
  they: 'them',
};
export const ownerPronouns: Readonly<Record<PronounId, string>> = {
  i: 'my',
  you: 'your',
  he: 'his',
  she: 'her',
  it: 'its',
  we: 'our',
  they: 'their',
};

type Case = 'subject' | 'object';

/** A noun phrase as subject or object; a gap is silent. */
export function englishPhrase(
  phrase: NounPhrase,
  grammaticalCase: Case,
  style: EnglishStyle,
  context: Context,
): Word[] {
  switch (phrase.kind) {
    case 'gap':
      return [];
    case 'name':
      return [word(names[phrase.name].text, phrase, 'head')];
    case 'pair':
      return [
        ...englishPhrase(phrase.first, grammaticalCase, style, context),
        word('and', phrase, 'conjunction'),
        ...englishPhrase(phrase.second, grammaticalCase, style, context),
      ];
    case 'pronoun': {
      const forms = grammaticalCase === 'subject' ? subjectPronouns : objectPronouns;
      const pronoun = word(forms[phrase.pronoun], phrase, 'head');
      const antecedent = referent(phrase, context);
      return [antecedent ? linked(pronoun, 'pronoun-antecedent', antecedent) : pronoun];
    }
    case 'common':
      return commonPhrase(phrase, style, context);
  }
}

function commonPhrase(phrase: CommonPhrase, style: EnglishStyle, context: Context): Word[] {
  const entry = nouns[phrase.noun];
  const described: Word[] = [];
  if (phrase.count) described.push(word(numberWords.en[phrase.count - 2] ?? '', phrase, 'count'));
  for (const quality of phrase.adjectives) {
    const adjective = word(adjectives[quality.adjective].en, quality, 'quality');
    described.push(linked(adjective, 'adjective-noun', phrase));
  }
  described.push(...modifierWords(phrase), word(entry.en[phrase.number], phrase, 'head'));
  const words = [...determiner(phrase, described[0]?.text ?? '', style, context), ...described];
  if (phrase.place) words.push(...englishPlace(phrase.place, style, context));
  if (phrase.relative) words.push(...relativeWords(phrase.relative, phrase, style, context));
  return words;
}

function determiner(
  phrase: CommonPhrase,
  next: string,
  style: EnglishStyle,
  context: Context,
): Word[] {
  if (phrase.determiner === 'owned' && phrase.owner) return owner(phrase, style, context);
  const text = determinerForm(phrase, next, style);
  if (text === '') return [];
  return text
    .split(' ')
    .map((one) => linked(word(one, phrase, 'determiner'), 'determiner-noun', phrase));
}

function determinerForm(phrase: CommonPhrase, next: string, style: EnglishStyle): string {
  const plural = phrase.number === 'plural';
  switch (phrase.determiner) {
    case 'the':
      return 'the';
    case 'a':
      if (style.oneForA) return 'one';
      // an hour: the h is silent
      return /^([aeiou]|hour$)/.test(next) ? 'an' : 'a';
    case 'this':
      return plural ? 'these' : 'this';
    case 'that':
      return plural ? 'those' : 'that';
    case 'some':
      return 'some';
    case 'many':
      return 'many';
    case 'majority':
      return 'a majority of';
    default:
      return '';
  }
}

function owner(phrase: CommonPhrase, style: EnglishStyle, context: Context): Word[] {
  const owning = phrase.owner;
  if (!owning) return [];
  const words = englishOwner(owning, style, context);
  return owning.kind === 'pronoun'
    ? words.map((possessive) => linked(possessive, 'determiner-noun', phrase))
    : words;
}

/** "its", "the king's"; a possessive looks back to its antecedent where the sentence has one. */
export function englishOwner(owning: NounPhrase, style: EnglishStyle, context: Context): Word[] {
  if (owning.kind !== 'pronoun') {
    return [...englishPhrase(owning, 'subject', style, context), word("'s", owning, 'genitive')];
  }
  const possessive = word(ownerPronouns[owning.pronoun], owning, 'head', 'genitive');
  const antecedent = referent(owning, context);
  return [antecedent ? linked(possessive, 'pronoun-antecedent', antecedent) : possessive];
}

/** "registration or voting" before "process". */
function modifierWords({ modifiers }: CommonPhrase): Word[] {
  if (!modifiers) return [];
  return modifiers.nouns.flatMap((noun, index) => [
    ...(index > 0 ? [word(modifiers.conjunction, modifiers, 'conjunction')] : []),
    word(nouns[noun].en.singular, modifiers, index > 0 ? 'second' : 'first'),
  ]);
}

/** "that chased the cat", "who he helped". */
function relativeWords(
  relative: Relative,
  head: CommonPhrase,
  style: EnglishStyle,
  context: Context,
): Word[] {
  const human = nouns[head.noun].natural !== 'neuter';
  const marker = word(style.who && human ? 'who' : 'that', relative, 'relative');
  return [marker, ...sayRelative(relative, head, context)];
}

/** "on the table", "here". */
export function englishPlace(place: Place, style: EnglishStyle, context: Context): Word[] {
  if (place.kind === 'deixis') return [word(deixis[place.where].en, place, 'head')];
  return [
    word(prepositions[place.preposition].en, place, 'preposition'),
    ...englishPhrase(place.ground, 'object', style, context),
  ];
}
