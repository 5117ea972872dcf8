import type { Term } from './terms.ts';

/** What no text contains: a term's key and its words stand between them. */
export const termMarks = { begin: '\ue003', middle: '\ue004', end: '\ue005' } as const;

/**
 * Marks a term in a text that `Prose` shows: the words stay as they are, and asked they explain themselves.
 * @param words the term as this sentence says it
 */
export function term(key: Term, words: string): string {
  return termMarks.begin + key + termMarks.middle + words + termMarks.end;
}
