/** What was there one after the other, and which of it is there now. */
export type Past = { readonly words: readonly string[]; readonly at: number };

export const noPast: Past = { words: [''], at: 0 };

/** The past of what is there now: a link or Back may have brought something that was never done here. */
function since(past: Past, now: string): Past {
  return past.words[past.at] === now ? past : { words: [now], at: 0 };
}

/** Something else is there; what was undone before is forgotten. */
export function done(past: Past, now: string, next: string): Past {
  const { words, at } = since(past, now);
  if (next === now) return { words, at };
  return { words: [...words.slice(0, at + 1), next], at: at + 1 };
}

/** @param otherwise what was there before, where that is not remembered; null where nothing can be undone */
export function undone(past: Past, now: string, otherwise: string | null): Past {
  const { words, at } = since(past, now);
  if (at > 0) return { words, at: at - 1 };
  return otherwise === null ? { words, at } : { words: [otherwise, ...words], at: 0 };
}

export function redone(past: Past, now: string): Past {
  const { words, at } = since(past, now);
  return { words, at: Math.min(at + 1, words.length - 1) };
}

export function canRedo(past: Past, now: string): boolean {
  return past.words[past.at] === now && past.at + 1 < past.words.length;
}
