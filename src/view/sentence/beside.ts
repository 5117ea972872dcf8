import type { Language } from '../../language/direction.ts';
import {
  sentencesIn,
  shownIndex,
  type Written,
  wholeOf,
} from '../../language/reading/sentences.ts';

/** A sentence of the field that is not on show. */
export type Beside = {
  /** Its place among all, from 0. */
  readonly index: number;
  readonly text: string;
  /** Where it ends in the field. */
  readonly end: number;
  /** Empty where it has none; null as long as there is none. */
  readonly translation: string | null;
};

export type Sentences = {
  readonly before: readonly Beside[];
  readonly after: readonly Beside[];
  /** Which one is on show, from 0, and of how many. */
  readonly shown: number;
  readonly count: number;
};

/** The sentences around the one on show, each with what has been said of it. */
export function sentencesAround(
  written: Written,
  language: Language,
  translations: ReadonlyMap<string, string>,
): Sentences {
  const whole = wholeOf(written);
  const shown = shownIndex(written, language);
  const all = sentencesIn(whole, language).map(({ start, end }, index) => {
    const text = whole.slice(start, end);
    return { index, text: text.trim(), end, translation: translations.get(text) ?? null };
  });
  return {
    ...{ before: all.slice(0, shown), after: all.slice(shown + 1) },
    ...{ shown, count: all.length },
  };
}
