import type { Language } from '../direction.ts';
import { isWord } from './words.ts';

/** What the field holds: the sentence on show, and what is written around it. */
export type Written = { readonly before: string; readonly text: string; readonly after: string };

/** Where a sentence begins in a text, and where it ends: its mark is its own, the space before it is not. */
export type Span = { readonly start: number; readonly end: number };

/** No sentence ends with the stop of these. */
const abbreviation = /(?:^|[^\p{L}])(?:mr|mrs|ms|dr|st|e\.g|i\.e|etc)\.$/iu;

/** A Chinese mark ends a sentence by itself, another one before a space; quotation marks stay with it. */
const endings: Readonly<Record<Language, RegExp>> = {
  en: /[.?!…。？！]+["”’')\]]*(?=\s|$)|[。？！]+["”’』」）]*/gu,
  fr: /[.?!…]+["»’')\]]*(?=\s|$)/gu,
  zh: /[。？！?!…]+["”’』」）]*|\.+(?=\s|$)/gu,
};

function endsIn(text: string, language: Language): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(endings[language])) {
    const end = match.index + match[0].length;
    const said = text.slice(ends.at(-1) ?? 0, end);
    if (!abbreviation.test(said) && [...said].some(isWord)) ends.push(end);
  }
  return ends;
}

/**
 * The sentences of a text, in order; a text without an end is one. Marks alone belong to the sentence before
 * them, and so does space at the very end.
 */
export function sentencesIn(text: string, language: Language): readonly Span[] {
  const ends = endsIn(text, language);
  const rest = text.slice(ends.at(-1) ?? 0);
  if ([...rest].some(isWord) || ends.length === 0) ends.push(text.length);
  const spans = ends.map((end, index) => {
    const from = ends[index - 1] ?? 0;
    const space = index === 0 ? 0 : (/^\s*/.exec(text.slice(from, end))?.[0].length ?? 0);
    return { start: from + space, end };
  });
  return spans.map((span, index) =>
    index === spans.length - 1 ? { ...span, end: text.length } : span,
  );
}

/** The sentence in which the caret stands: at its end it is in it still, in the space before one it is in that. */
export function indexAt(spans: readonly Span[], caret: number): number {
  const found = spans.findIndex(({ end }) => caret <= end);
  return found < 0 ? spans.length - 1 : found;
}

/** The text with its sentence number `index` (from 0) on show; the last, where there is none of that number. */
export function showing(text: string, index: number, language: Language): Written {
  const spans = sentencesIn(text, language);
  const { start, end } = spans[Math.min(index, spans.length - 1)] ?? { start: 0, end: text.length };
  return { before: text.slice(0, start), text: text.slice(start, end), after: text.slice(end) };
}

/** The text with the sentence on show in which the caret stands. */
export function writtenAt(text: string, caret: number, language: Language): Written {
  return showing(text, indexAt(sentencesIn(text, language), caret), language);
}

export const wholeOf = ({ before, text, after }: Written): string => before + text + after;

/** Which sentence is on show, from 0. */
export function shownIndex(written: Written, language: Language): number {
  const spans = sentencesIn(wholeOf(written), language);
  return indexAt(spans, written.before.length + written.text.length);
}
