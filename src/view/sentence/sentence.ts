import type { Language } from '../../language/direction.ts';
import { joinTokens, tokenize } from '../../language/tokenizer.ts';
import type { Run } from '../../trace/run.ts';
import { isSpecial } from './special.ts';

const words = (tokens: readonly string[]) => tokens.filter((token) => !isSpecial(token));

/** The translation as written: what is produced up to `time`, and what is still to come. */
export type Translation = { readonly produced: string; readonly later: string };

/** Letters in one large line, on a laptop and on a larger screen. */
const line = { laptop: 72, large: 95 } as const;

/**
 * Whether a sentence needs smaller letters, so that all of it is seen at once: on a laptop, or
 * everywhere. A Chinese character is as wide as two letters.
 */
export function lengthOf(text: string): 'long' | 'very' | undefined {
  const wide = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const width = text.length + wide;
  if (width > line.large) return 'very';
  return width > line.laptop ? 'long' : undefined;
}

export function translationAt(run: Run, time: number, language: Language): Translation {
  const { tokens } = run.target;
  const whole = joinTokens(words(tokens), language);
  const produced = joinTokens(words(tokens.slice(0, time + 1)), language);
  if (whole.startsWith(produced)) return { produced, later: whole.slice(produced.length) };
  const rest = joinTokens(words(tokens.slice(time + 1)), language);
  return { produced, later: language === 'zh' ? rest : ` ${rest}` };
}

/** The text with token `index` written as `word`; unchanged where there is no such token. */
export function replaceToken(
  text: string,
  index: number,
  word: string,
  language: Language,
): string {
  const token = tokenize(text, language)[index];
  if (!token) return text;
  const begins = /^\p{Lu}/u.test(token.display);
  const cased = begins ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  return text.slice(0, token.start) + cased + text.slice(token.end);
}

/** Where words are parted by spaces, one is put before a word that follows another, and after one before another. */
const letter = /[\p{L}\p{N}]/u;

/**
 * The text with a word in the place of what is selected, and where the caret is then: behind it. The
 * dots of a frame (在…上) are left out, the caret being between its parts.
 */
export function withWord(
  text: string,
  [start, end]: readonly [start: number, end: number],
  word: string,
  language: Language,
): { readonly text: string; readonly caret: number } {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const spaced = language !== 'zh';
  const lead = spaced && /[^\s“‘(]$/u.test(before) ? ' ' : '';
  const trail = spaced && letter.test(after.charAt(0)) ? ' ' : '';
  const [first = '', second = ''] = word.split('…');
  const written = before + lead + first;
  return { text: written + second + trail + after, caret: written.length };
}
