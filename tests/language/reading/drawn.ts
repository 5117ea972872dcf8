import type fc from 'fast-check';
import { samplePair } from '../../../src/language/corpus.ts';
import type { Direction } from '../../../src/language/direction.ts';
import { languagesOf } from '../../../src/language/direction.ts';
import { type ConstructionId, constructionIds } from '../../../src/language/meaning.ts';
import { seededRandom } from '../../../src/language/random.ts';
import { joinTokens } from '../../../src/language/tokenizer.ts';

/** A sentence of the grammar as it is typed, its tokens, and what it is an example of. */
export type Drawn = {
  readonly text: string;
  readonly tokens: readonly string[];
  readonly construction: ConstructionId;
};

export function drawnFrom(
  seed: number,
  direction: Direction,
  construction?: ConstructionId,
): Drawn {
  const options = construction ? { construction, free: false } : { free: false };
  const { source, construction: shown } = samplePair(seededRandom(seed), direction, options);
  const text = joinTokens(source, languagesOf(direction).source);
  return { text, tokens: source, construction: shown };
}

/** So many seeds, from which so many sentences are drawn. */
export const seeds = (arbitrary: typeof fc) => arbitrary.nat({ max: 1_000_000 });

export { constructionIds };
