import { type Direction, type Language, languagesOf } from '../direction.ts';
import { names } from '../lexicon/names.ts';
import { tokenize } from '../tokenizer.ts';
import { lexiconOf, type Words } from '../words.ts';
import { isWord } from './words.ts';

/** Why a text is no sentence to translate: no word in it, or the words of another language. */
export type Refusal =
  | { readonly kind: 'wordless' }
  | { readonly kind: 'other-language'; readonly found: Language };

const others: Readonly<Record<Language, readonly Language[]>> = {
  en: ['zh', 'fr'],
  fr: ['zh', 'en'],
  zh: ['en', 'fr'],
};

/**
 * A text is in another language where more of its words are words of that one than of the one read,
 * and more than half of all: Chinese by its characters, the others by the model's own vocabulary.
 */
export function refusalOf(text: string, direction: Direction, words: Words): Refusal | null {
  const { source } = languagesOf(direction);
  const own = wordsIn(text, source);
  if (own.length === 0) return { kind: 'wordless' };
  const known = own.filter((token) => isKnown(token, source, words)).length;
  const found = others[source].find((other) => isIn(other, { text, source, known, words }));
  return found ? { kind: 'other-language', found } : null;
}

const wordsIn = (text: string, language: Language) =>
  tokenize(text, language)
    .map((token) => token.text)
    .filter(isWord);

const isKnown = (token: string, language: Language, words: Words) =>
  lexiconOf(words).isOf(token, language);

type Read = {
  readonly text: string;
  readonly source: Language;
  /** How many of its words the language read has. */
  readonly known: number;
  readonly words: Words;
};

function isIn(other: Language, { text, source, known, words }: Read): boolean {
  const all = wordsIn(text, other);
  const belongs = (token: string) =>
    other === 'zh' ? /\p{Script=Han}/u.test(token) : isKnown(token, other, words);
  const theirs = all.filter(belongs);
  if (theirs.length <= known || 2 * theirs.length <= all.length) return false;
  return (
    theirs.filter((token) => isTelling(token, other, source, words)).length >= least(other, source)
  );
}

/** English and French write some words alike: it takes two that are not. */
const least = (other: Language, source: Language) => (other === 'zh' || source === 'zh' ? 1 : 2);

const latinNames = new Set<string>(Object.values(names).map(({ text }) => text));

/** A name is of no language, and what the language read has too tells nothing. */
function isTelling(token: string, other: Language, source: Language, words: Words): boolean {
  if (other === 'zh') return true;
  return !latinNames.has(token) && !isKnown(token, source, words);
}
