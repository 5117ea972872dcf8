import type { Language } from '../../language/direction.ts';
import type { SentencePair } from '../../language/pairs.ts';
import { tokenize } from '../../language/tokenizer.ts';
import { align, changedIn } from './align.ts';

/** "tired / wide": the first word of each that the other has not. */
export function wordsApart([one, other]: SentencePair, language: Language): string {
  const [first, second] = [one, other].map((text) =>
    tokenize(text, language).map(({ display }) => display),
  ) as [string[], string[]];
  const places = align(first, second);
  const words = [
    first[changedIn(places, 'one')[0] ?? 0],
    second[changedIn(places, 'other')[0] ?? 0],
  ];
  return words.join(' / ');
}
