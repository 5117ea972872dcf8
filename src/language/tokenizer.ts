import type { Language } from './direction.ts';
import { names } from './lexicon/names.ts';
import { numberWordIn } from './reading/spelt.ts';

export type Token = {
  /** The form the vocabulary knows: lower case, straight apostrophe, numbers as words, full-width marks in Chinese. */
  text: string;
  /** As the user typed it. */
  display: string;
  /** Offsets into the text, in UTF-16 units. */
  start: number;
  end: number;
  spaceBefore?: boolean;
};

const picture = String.raw`\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*`;
/** But ʼ, which counts as one and is typed as an apostrophe. */
const letter = String.raw`(?!ʼ)\p{L}`;
const letters = String.raw`${letter}(?:${letter}|\p{M})*`;
const number = String.raw`\p{N}+`;
/** - – — and runs of them are one dash. */
const dash = '[-–—―－]+';
/** So are exclamation marks, and are read as a stop: none was trained with more. */
const exclamation = '[!！]+';
const apostrophe = "['’ʼ‘＇`´]";
const negation = `n${apostrophe}t(?![\\p{L}\\p{M}])`;
/** What ends a contraction whose apostrophe was left out, where it makes no other word, as in ill and were. */
const bare = `(?:${[
  ['do|does|did|is|are|was|were|could|must|should|ca|wo', 'nt'],
  ['i', 'm'],
  ['i|we', 've'],
  ['you|they', 're'],
  ['he|she|that|there|where|what', 's'],
]
  .map(([begin, end]) => `(?<=(?<![\\p{L}\\p{M}'’ʼ])(?:${begin}))${end}`)
  .join('|')})(?![\\p{L}\\p{M}'’ʼ])`;
const patterns: Readonly<Record<Language, RegExp>> = {
  // did|n't, did|nt, can|not, tom|'s, i|'m, i|m, we|'ve
  en: new RegExp(
    `${picture}|(?<=[a-z])${negation}|(?<bare>${bare})|(?<![\\p{L}\\p{M}])can(?=not(?![\\p{L}\\p{M}]))|${apostrophe}(?:s|m|re|ll|ve|d)(?![\\p{L}\\p{M}])|(?:(?!${negation}|${bare})${letter}\\p{M}*)+|${number}|${dash}|${exclamation}|\\S`,
    'giu',
  ),
  // l'|animal, est-ce, aujourd'hui, ouvrez|-la
  fr: new RegExp(
    `${picture}|aujourd${apostrophe}hui|est-ce(?!\\p{L})|là-bas(?!\\p{L})|(?<=\\p{L})-(?:les?|la|moi|nous|lui|leur)(?!\\p{L})|${letters}(?:${apostrophe}(?=\\p{L}))?|${number}|${dash}|\\S`,
    'giu',
  ),
  zh: new RegExp(
    `${picture}|\\p{Script=Han}|[\\p{Script=Latin}\\p{M}]+|${number}|${dash}|${exclamation}|\\S`,
    'gu',
  ),
};

/** Full-width letters as the narrow ones, so that cannot is split however wide it is; no place moves. */
const narrow = (text: string) => text.replace(/[Ａ-Ｚａ-ｚ]/g, (wide) => wide.normalize('NFKC'));

/** Splits any text, losing nothing but white space. */
export function tokenize(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: found, index: start, groups } of narrow(text).matchAll(patterns[language])) {
    const display = text.slice(start, start + found.length);
    const spaceBefore = start > end;
    const before = tokens.at(-1)?.text ?? '';
    end = start + display.length;
    const written = groups?.bare ? withApostrophe(found) : display;
    const form =
      numberWordIn(text, { start, end }, language) ??
      formOf(written, language, before, spaceBefore);
    const last = tokens.at(-1);
    if (last?.text === "'s" && language === 'en' && predicating.has(form)) last.text = 'is';
    tokens.push({ text: form, display, start, end, ...(spaceBefore ? { spaceBefore } : {}) });
  }
  return tokens;
}

/** n't for nt, and 's for s. */
const withApostrophe = (ending: string) => (/^nt$/i.test(ending) ? "n't" : `'${ending}`);

const halfWidth: Readonly<Record<string, string>> = { '？': '?', '。': '.', '，': ',' };
const fullWidth: Readonly<Record<string, string>> = {
  '?': '？',
  '.': '。',
  ',': '，',
};

const stops: Readonly<Record<Language, string>> = { en: '.', fr: '!', zh: '。' };

function formOf(display: string, language: Language, before: string, spaced: boolean): string {
  // Only letters: compatibility would make three stops of an ellipsis.
  const plainly = /^[\p{L}\p{M}]+$/u.test(display) ? 'NFKC' : 'NFC';
  const lower = display
    .normalize(plainly)
    .toLowerCase()
    .replace(/[’ʼ‘＇`´](?=.)|[’ʼ]/g, "'");
  if (/^[-–—―－]+$/.test(lower)) return language === 'zh' ? '——' : '-';
  if (/^[!！]+$/.test(lower)) return stops[language];
  if (language === 'zh') return fullWidth[lower] ?? lower;
  const plain = halfWidth[lower] ?? lower;
  if (language !== 'en') return plain;
  if (plain === 'wo') return 'will';
  if (plain === 'ca') return 'can';
  return spaced ? plain : uncontracted(plain, before);
}

const shortForms: Readonly<Record<string, string>> = {
  "'m": 'am',
  "'re": 'are',
  "'ll": 'will',
  "'ve": 'have',
};
const subjects = /^(he|she|it|that|this|who|what|where|here|there)$/;
/** No owner's thing begins with these: before them Tom's is "tom is". */
const predicating = new Set(
  'a an the not in on under at my his her its our their your very too more less'.split(' '),
);

/** I'm is "i am" and he's is "he is", but Tom's stays "tom 's": so typed text meets known words. */
function uncontracted(form: string, before: string): string {
  if (form === "'s") return subjects.test(before) ? 'is' : form;
  return shortForms[form] ?? form;
}

const nameDisplays = new Map<string, string>(
  Object.values(names).map(({ text, display }) => [text, display]),
);
/** Written with a capital within a sentence; French writes américain. */
const capitalizedWords = new Map([['american', 'American']]);
const noBreakSpace = '\u202f';

/** The sentence as it is written: capitals, elided words joined, ’ and the French space before ?. */
export function joinTokens(tokens: readonly string[], language: Language): string {
  if (language === 'zh') return tokens.join('');
  let text = '';
  tokens.forEach((token, index) => {
    const previous = tokens[index - 1] ?? '';
    text += separator(previous, token, language) + displayOf(token, language);
  });
  return capitalized(irregular(text)).replaceAll("'", '’');
}

function separator(previous: string, token: string, language: Language): string {
  if (previous === '' || token === '.' || token === ',') return '';
  if (token === '?' || token === '!') return language === 'fr' ? noBreakSpace : '';
  if (language === 'fr') return previous.endsWith("'") || /^-./.test(token) ? '' : ' ';
  if (token === 'not' && previous === 'can') return '';
  return token === "n't" || token === "'s" ? '' : ' ';
}

function displayOf(token: string, language: Language): string {
  if (token === 'i' && language === 'en') return 'I';
  return nameDisplays.get(token) ?? capitalizedWords.get(token) ?? token;
}

/** will n't is written won't, can n't can't. */
function irregular(text: string): string {
  return text.replace(/\b(w|W)illn't/g, "$1on't").replace(/\b(c)ann't/gi, "$1an't");
}

function capitalized(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
