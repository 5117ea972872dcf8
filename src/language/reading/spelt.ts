import type { Language } from '../direction.ts';
import { numberWords } from '../lexicon/numbers.ts';

const words: Readonly<Partial<Record<Language, readonly string[]>>> = {
  en: ['one', ...numberWords.en],
  zh: ['一', ...numberWords.zh],
};

/** The word for a number that is written in digits: three for 3 and ３; none beyond ten. */
export function numberWordOf(typed: string, language: Language): string | undefined {
  const digits = typed.normalize('NFKC');
  return /^\d{1,2}$/.test(digits) ? words[language]?.[Number(digits) - 1] : undefined;
}

/** Before digits, what they belong to: B2, −3, $3, and 10: in 10:3. Han is no part of them: 有3只猫. */
const joinsBefore = /(?:(?!\p{Script=Han})\p{L}|[\p{M}\p{S}#－‐‑–-]|\p{N}[.,:/．：\p{Pd}])$/u;
/** And behind them: 3rd, 3 %, 3.5, 3–5. */
const joinsAfter = /^(?:(?!\p{Script=Han})\p{L}|[\p{M}\p{S}]|\s?[%％‰]|[.,:/．：\p{Pd}]\p{N})/u;

/** The number word for digits in a text; none for those that are only a part of what is written there. */
export function numberWordIn(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  language: Language,
): string | undefined {
  if (!/^(?:[1-9１-９]|10|１０)$/.test(text.slice(start, end))) return undefined;
  const joined =
    joinsBefore.test(text.slice(Math.max(0, start - 2), start)) ||
    joinsAfter.test(text.slice(end, end + 2));
  return joined ? undefined : numberWordOf(text.slice(start, end), language);
}
