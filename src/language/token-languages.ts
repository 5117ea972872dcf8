import { type Direction, type Language, languagesOf } from './direction.ts';
import { formsOf, specials, type Vocabulary } from './vocabulary.ts';

/** The first and the last id of a run of tokens. */
export type IdRange = [first: number, last: number];
/** The ids of each language's tokens, ascending; what both write alike is in both. */
export type TokenLanguages = { [One in Language]?: IdRange[] | undefined };

const bothOf = (direction: Direction): readonly Language[] => {
  const { source, target } = languagesOf(direction);
  return [source, target];
};

function rangesOf(ids: readonly number[]): IdRange[] {
  const ranges: IdRange[] = [];
  for (const id of ids) {
    const last = ranges.at(-1);
    if (last?.[1] === id - 1) last[1] = id;
    else ranges.push([id, id]);
  }
  return ranges;
}

/** Which languages of a direction each token belongs to, as the grammar of today has it. */
export function tokenLanguagesOf({ tokens }: Vocabulary, direction: Direction): TokenLanguages {
  const idsOf = (language: Language) => {
    const known = new Set(formsOf(language));
    return tokens.flatMap((token, id) => (known.has(token) ? [id] : []));
  };
  return Object.fromEntries(bothOf(direction).map((one) => [one, rangesOf(idsOf(one))]));
}

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
