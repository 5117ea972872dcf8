import { type ConstructionId, type Pair, samplePair } from '../../../src/language/corpus.ts';
import { type Direction, languagesOf } from '../../../src/language/direction.ts';
import { constructionIds } from '../../../src/language/meaning.ts';
import { type Random, seededRandom } from '../../../src/language/random.ts';
import { joinTokens } from '../../../src/language/tokenizer.ts';

/** Tokens of the grammar's shortest and longest sentences, and of the longest a model takes. */
export const [shortest, longest, fullest] = [3, 32, 47];
const ofEachLength = 1;
const full = 3;

function sentence(random: Random, direction: Direction, construction: ConstructionId): Pair {
  return samplePair(random, direction, { split: 'heldOut', construction });
}

/** Words of several sentences behind each other, as many as a model takes. */
function fullSentence(random: Random, direction: Direction): string[] {
  const words: string[] = [];
  while (words.length < fullest) words.push(...sentence(random, direction, 'C15').source);
  return words.slice(0, fullest);
}

/** Counts down how many sentences of each of the grammar's lengths are still wanted. */
function quota() {
  const wanted = new Map<number, number>();
  for (let length = shortest; length <= longest; length++) wanted.set(length, ofEachLength);
  return {
    sum: () => [...wanted.values()].reduce((sum, one) => sum + one, 0),
    most: () => Math.max(...[...wanted].filter(([, left]) => left > 0).map(([length]) => length)),
    wants: (length: number) => (wanted.get(length) ?? 0) > 0,
    take(length: number) {
      wanted.set(length, Math.max(0, (wanted.get(length) ?? 0) - 1));
    },
  };
}

/**
 * Different sentences that training never saw, drawn with a seed: some that fill the model, every
 * construction in turn, and every length the grammar has.
 */
export function drawnTexts(direction: Direction, count: number, seed: number): string[] {
  const random = seededRandom(seed);
  const { source } = languagesOf(direction);
  const texts = new Set<string>();
  while (texts.size < full) texts.add(joinTokens(fullSentence(random, direction), source));
  const lengths = quota();
  while (texts.size < count) {
    const onlyWanted = texts.size + lengths.sum() >= count;
    const inTurn = constructionIds[texts.size % constructionIds.length] as ConstructionId;
    // The quickest way to a length: long sentences are coordinations, short ones statements.
    const quickest = lengths.most() > 10 ? 'C15' : 'C1';
    const words = sentence(random, direction, onlyWanted ? quickest : inTurn).source;
    const text = joinTokens(words, source);
    if (texts.has(text) || (onlyWanted && !lengths.wants(words.length))) continue;
    texts.add(text);
    lengths.take(words.length);
  }
  return [...texts];
}
