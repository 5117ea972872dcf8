import { type Direction, type Language, languagesOf } from './direction.ts';
import { specials } from './vocabulary.ts';

/** The first and the last id of a run of tokens. */
export type IdRange = [first: number, last: number];
/** The ids of each language's tokens, ascending; what both write alike is in both. */
export type TokenLanguages = { [One in Language]?: IdRange[] | undefined };

/** The language read, and the one written. */
export const bothOf = (direction: Direction): readonly Language[] => {
  const { source, target } = languagesOf(direction);
  return [source, target];
};

/**
 * @param size of the vocabulary
 * @throws RangeError unless these are the direction's two languages, their ranges ascending and
 * apart, and every token but the specials is in one of them
 */
export function assertTokenLanguages(told: TokenLanguages, direction: Direction, size: number) {
  const both = bothOf(direction);
  if (Object.keys(told).sort().join() !== [...both].sort().join()) {
    throw new RangeError(`the languages of ${direction} are ${both.join(' and ')}`);
  }
  const covered = new Set<number>(specials.keys());
  for (const language of both) {
    let next: number = specials.length;
    for (const [first, last] of told[language] ?? []) {
      if (first < next || last < first || last >= size) throw new RangeError(`ids of ${language}`);
      for (let id = first; id <= last; id++) covered.add(id);
      next = last + 2;
    }
  }
  if (covered.size !== size) throw new RangeError('a token of no language');
}
