import type { Language } from '../../language/direction.ts';
import { type Random, seededRandom } from '../../language/random.ts';
import { joinTokens, tokenize } from '../../language/tokenizer.ts';

/** Which word of the sentence stands at each place. What ends the sentence stays where it is, and is no part of it. */
export type Order = readonly number[];

/** The words of a sentence in the forms that the model knows. */
export const wordsOf = (text: string, language: Language): readonly string[] =>
  tokenize(text, language).map((token) => token.text);

export const asWritten = (length: number): Order => Array.from({ length }, (_, place) => place);

export const reversed = (length: number): Order => asWritten(length).toReversed();

/** Every order as likely as any other (Fisher and Yates). */
export function drawn(length: number, random: Random): Order {
  const order = [...asWritten(length)];
  for (let place = length - 1; place > 0; place--) {
    const other = Math.floor(random() * (place + 1));
    [order[place], order[other]] = [order[other] as number, order[place] as number];
  }
  return order;
}

/** The words at two places change theirs. */
export function swapped(order: Order, one: number, other: number): Order {
  return order.map((word, place) => {
    if (place === one) return order[other] ?? word;
    return place === other ? (order[one] ?? word) : word;
  });
}

export const isOrder = (order: Order): boolean =>
  order.length > 0 && [...order].sort((one, other) => one - other).every((word, at) => word === at);

/** The words in that order, as they are written; null where they would be read as other words. */
export function textIn(words: readonly string[], order: Order, language: Language): string | null {
  const wanted = order.map((word) => words[word] ?? '');
  const text = joinTokens(wanted, language);
  const read = wordsOf(text, language);
  return read.length === wanted.length && read.every((word, at) => word === wanted[at])
    ? text
    : null;
}

const tries = 100;

/** One at random that is read as the same words, and not as it stands; as it is written where there is none. */
export function anotherOrder(
  words: readonly string[],
  language: Language,
  random: Random,
  now: Order,
): Order {
  for (let count = 0; count < tries; count++) {
    const order = drawn(words.length, random);
    if (String(order) !== String(now) && textIn(words, order, language) !== null) return order;
  }
  return asWritten(words.length);
}

/** The last word first, or another order where that is read as other words. */
export function firstOrder(words: readonly string[], language: Language): Order {
  const order = reversed(words.length);
  if (textIn(words, order, language) !== null) return order;
  return anotherOrder(words, language, seededRandom(19), order);
}
