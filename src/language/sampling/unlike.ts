import type { NounPhrase } from '../meaning.ts';

/** Whether two phrases name the same person or kind of thing: "the cat chased the cat" is avoided. */
export function isSame(one: NounPhrase, other: NounPhrase | undefined): boolean {
  if (one.kind === 'name') return other?.kind === 'name' && one.name === other.name;
  if (one.kind === 'common') return other?.kind === 'common' && one.noun === other.noun;
  return false;
}

/** Two nouns to choose from are enough to be done long before. */
const mostTries = 1000;

/** The first sample that repeats none of the others; one that does where there is nothing else. */
export function unlike<T extends NounPhrase>(others: readonly NounPhrase[], sample: () => T): T {
  let phrase = sample();
  for (let tries = 1; tries < mostTries; tries += 1) {
    const found = phrase;
    if (!others.some((other) => isSame(found, other))) return found;
    phrase = sample();
  }
  return phrase;
}
