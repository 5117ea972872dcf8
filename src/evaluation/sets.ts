import { type Pair, samplePair } from '../language/corpus.ts';
import type { Direction } from '../language/direction.ts';
import type { ConstructionId } from '../language/meaning.ts';
import { seededRandom } from '../language/random.ts';
import { type WithholdingId, withholdings } from '../language/split.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import type { Said } from '../training/batches.ts';

/** What a model can be asked: a newer grammar has constructions and words that it never met. */
export type Scope = {
  readonly direction: Direction;
  readonly constructions: readonly ConstructionId[];
  readonly vocabulary: Vocabulary;
};

/** Sentences, and how many others were left out for words that the model does not know. */
export type Drawn = { readonly pairs: readonly Pair[]; readonly unknown: number };

/** From so many words on a sentence is long. */
export const longFrom = 16;
const isLong = ({ source }: Pair) => source.length >= longFrom;

/** Whether the model has every word of both. */
export function isKnown({ source, target }: Said, { vocabulary }: Scope): boolean {
  return [...source, ...target].every((token) => vocabulary.has(token));
}

type Wish = {
  readonly count: number;
  readonly seed: number;
  /** Off-pattern ones alone, where anything may do anything. */
  readonly free?: boolean;
  /** How many of them have to be long, at least. */
  readonly long?: number;
};

/**
 * Different held-out sentences, drawn with a seed, as many of every construction and of coordination,
 * which makes the long ones, double. Pairs alike in their source count once.
 */
export function heldOutSet(scope: Scope, { count, seed, free, long = 0 }: Wish): Drawn {
  const { direction, constructions } = scope;
  const joined = constructions.filter((id) => id === 'C15');
  const turns = [...constructions, ...joined];
  const random = seededRandom(seed);
  const pairs = new Map<string, Pair>();
  const unknown = new Set<string>();
  let longs = 0;
  for (let draws = 0; pairs.size < count && draws < 20 * count; draws++) {
    const onlyLong = count - pairs.size <= long - longs;
    const from = onlyLong && joined.length > 0 ? joined : turns;
    const construction = from[draws % from.length] as ConstructionId;
    const options = { split: 'heldOut', construction, ...(free ? { free } : {}) } as const;
    const pair = samplePair(random, direction, options);
    const text = pair.source.join(' ');
    if (!isKnown(pair, scope)) unknown.add(text);
    else if (!pairs.has(text) && (!onlyLong || isLong(pair))) {
      pairs.set(text, pair);
      longs += Number(isLong(pair));
    }
  }
  return { pairs: [...pairs.values()], unknown: unknown.size };
}

/** A source that can be read in two ways, each with its translation. */
export type Ambiguous = { readonly drawn: Pair; readonly plainly: Pair };

/** Different held-out Chinese sentences that have a second right reading, as the grammar draws them. */
export function ambiguousSet(scope: Scope, { count, seed }: Wish): readonly Ambiguous[] {
  const random = seededRandom(seed);
  const found = new Map<string, Ambiguous>();
  for (let draws = 0; found.size < count && draws < 20 * count; draws++) {
    const drawn = samplePair(random, scope.direction, { split: 'heldOut', ambiguous: true });
    const { plainly: target, source } = drawn;
    if (!target || !scope.constructions.includes(drawn.construction)) continue;
    const plainly = { ...drawn, target };
    if (isKnown(drawn, scope) && isKnown(plainly, scope)) {
      found.set(source.join(' '), { drawn, plainly });
    }
  }
  return [...found.values()];
}

export type Compositional = ReadonlyMap<WithholdingId, readonly Pair[]>;

/**
 * Sentences that join what training never joins, at least `each` by kind where so many come within
 * `most` draws. Drawn as the grammar weighs its constructions: some kinds are in few of them.
 */
export function compositionalSets(scope: Scope, seed: number, each = 40, most = 4000) {
  const { direction, constructions } = scope;
  const random = seededRandom(seed);
  const ids = Object.keys(withholdings) as WithholdingId[];
  const found = new Map(ids.map((id) => [id, new Map<string, Pair>()]));
  const lacks = () => [...found.values()].some(({ size }) => size < each);
  for (let draws = 0; draws < most && lacks(); draws++) {
    const pair = samplePair(random, direction, { split: 'compositional' });
    const asked = constructions.includes(pair.construction) && isKnown(pair, scope);
    const kind = pair.withheld && found.get(pair.withheld);
    if (asked && kind) kind.set(pair.source.join(' '), pair);
  }
  return new Map(ids.map((id) => [id, [...(found.get(id)?.values() ?? [])]])) as Compositional;
}
