import { type ConstructionId, samplePair } from '../../../src/language/corpus.ts';
import { type Direction, languagesOf } from '../../../src/language/direction.ts';
import { type Random, seededRandom } from '../../../src/language/random.ts';
import { joinTokens } from '../../../src/language/tokenizer.ts';
import { lexiconOf, type Words } from '../../../src/language/words.ts';

/** Tokens of the grammar's shortest and longest sentences, and of the longest a model takes. */
export const [shortest, longest, fullest] = [3, 32, 47];
const ofEachLength = 1;
const full = 3;

/** What the grammar, which may be ahead, can ask of a model. */
export type Asked = Words & {
  readonly direction: Direction;
  readonly constructions: readonly ConstructionId[];
};

/** A held-out sentence in words that the model knows. */
function sentence(random: Random, model: Asked, construction: ConstructionId): readonly string[] {
  const { direction } = model;
  const { isOf } = lexiconOf(model);
  const { source } = languagesOf(direction);
  for (;;) {
    const pair = samplePair(random, direction, { split: 'heldOut', construction });
    if (pair.source.every((token) => isOf(token, source))) return pair.source;
  }
}

/** Words of several sentences behind each other, as many as a model takes. */
function fullSentence(random: Random, model: Asked): string[] {
  const words: string[] = [];
  while (words.length < fullest) words.push(...sentence(random, model, 'C15'));
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
export function drawnTexts(model: Asked, count: number, seed: number): string[] {
  const random = seededRandom(seed);
  const { source } = languagesOf(model.direction);
  const { constructions } = model;
  const texts = new Set<string>();
  while (texts.size < full) texts.add(joinTokens(fullSentence(random, model), source));
  const lengths = quota();
  while (texts.size < count) {
    const onlyWanted = texts.size + lengths.sum() >= count;
    const inTurn = constructions[texts.size % constructions.length] as ConstructionId;
    // The quickest way to a length: long sentences are coordinations, short ones statements.
    const quickest = lengths.most() > 10 ? 'C15' : 'C1';
    const words = sentence(random, model, onlyWanted ? quickest : inTurn);
    const text = joinTokens(words, source);
    if (texts.has(text) || (onlyWanted && !lengths.wants(words.length))) continue;
    texts.add(text);
    lengths.take(words.length);
  }
  return [...texts];
}

/** Different sentences that training never saw, of each construction in turn, which takes no search. */
function drawnInTurn(model: Asked, count: number, seed: number): string[] {
  const random = seededRandom(seed);
  const { constructions } = model;
  const first = Math.floor(random() * constructions.length);
  const texts = new Set<string>();
  for (let turn = first; texts.size < count; turn++) {
    const construction = constructions[turn % constructions.length] as ConstructionId;
    texts.add(
      joinTokens(sentence(random, model, construction), languagesOf(model.direction).source),
    );
  }
  return [...texts];
}

/** A few sentences; or, with `ALL=1`, as many as a claim is made for, some that fill the model and of every length. */
export function heldOutTexts(
  model: Asked,
  { few, all = 50, seed }: { readonly few: number; readonly all?: number; readonly seed: number },
): string[] {
  if (!process.env.ALL) return drawnInTurn(model, few, seed);
  return drawnTexts(model, Math.max(all, full + longest - shortest + 1), seed).slice(0, all);
}
