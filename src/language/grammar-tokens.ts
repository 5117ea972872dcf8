import { chineseForms } from './chinese/forms.ts';
import { type Direction, type Language, languagesOf } from './direction.ts';
import { englishForms } from './english/forms.ts';
import { frenchForms } from './french/forms.ts';
import { bothOf, type IdRange, type TokenLanguages } from './token-languages.ts';
import { specials, type Vocabulary, vocabularyFrom } from './vocabulary.ts';

// What a model of today's grammar is to learn. A page reads its models' own words, and goes without all this.

const forms: Readonly<Record<Language, () => string[]>> = {
  en: englishForms,
  fr: frenchForms,
  zh: chineseForms,
};

/** Every form of the lexicon in both languages, source first: the same list on every machine. */
export function vocabularyOf(direction: Direction): Vocabulary {
  const { source, target } = languagesOf(direction);
  const all = new Set([...specials, ...forms[source](), ...forms[target]()]);
  return vocabularyFrom([...all]);
}

/** All tokens that the grammar of one language has. */
export function formsOf(language: Language): readonly string[] {
  return forms[language]();
}

function rangesOf(ids: readonly number[]): IdRange[] {
  const ranges: IdRange[] = [];
  for (const id of ids) {
    const last = ranges.at(-1);
    if (last?.[1] === id - 1) last[1] = id;
    else ranges.push([id, id]);
  }
  return ranges;
}

/** Which languages of a direction each token belongs to, as the grammar of today has it. */
export function tokenLanguagesOf({ tokens }: Vocabulary, direction: Direction): TokenLanguages {
  const idsOf = (language: Language) => {
    const known = new Set(formsOf(language));
    return tokens.flatMap((token, id) => (known.has(token) ? [id] : []));
  };
  return Object.fromEntries(bothOf(direction).map((one) => [one, rangesOf(idsOf(one))]));
}
