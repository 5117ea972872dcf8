import { chineseForms } from './chinese/forms.ts';
import { type Direction, type Language, languagesOf } from './direction.ts';
import { englishForms } from './english/forms.ts';
import { frenchForms } from './french/forms.ts';

export const specials = ['<pad>', '<bos>', '<eos>', '<unk>'] as const;
export const padId = 0;
export const bosId = 1;
export const eosId = 2;
export const unkId = 3;

/** Tokens by id, the specials first; one vocabulary serves both sides of a direction. */
export type Vocabulary = {
  tokens: readonly string[];
  /** unkId for a token that is not in it. */
  idOf(token: string): number;
  has(token: string): boolean;
};

/** Throws RangeError unless the specials come first and no token comes twice. */
export function vocabularyFrom(tokens: readonly string[]): Vocabulary {
  if (specials.some((special, id) => tokens[id] !== special)) {
    throw new RangeError(`a vocabulary begins with ${specials.join(' ')}`);
  }
  const ids = new Map(tokens.map((token, id) => [token, id]));
  if (ids.size !== tokens.length) throw new RangeError('a token comes twice');
  return {
    tokens,
    idOf: (token) => ids.get(token) ?? unkId,
    has: (token) => ids.has(token),
  };
}

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
