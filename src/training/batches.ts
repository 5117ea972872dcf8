import { samplePair } from '../language/corpus.ts';
import type { Direction } from '../language/direction.ts';
import { type Random, seededRandom } from '../language/random.ts';
import { bosId, eosId, padId, type Vocabulary } from '../language/vocabulary.ts';

/** Sentences side by side, padded to the longest; row-major ids. */
export type Batch = {
  readonly size: number;
  readonly sourceLength: number;
  readonly targetLength: number;
  /** Words and `<eos>`: [size, sourceLength]. */
  readonly source: Int32Array;
  /** `<bos>` and words, what the decoder is fed: [size, targetLength]. */
  readonly target: Int32Array;
  /** Words and `<eos>`, what it should say: [size, targetLength]. */
  readonly wanted: Int32Array;
};

export type EncodedPair = {
  readonly source: readonly number[];
  readonly target: readonly number[];
};

/** A sentence and its translation, in tokens. */
export type Said = Readonly<Record<'source' | 'target', readonly string[]>>;

export function encodePair(pair: Said, vocabulary: Vocabulary): EncodedPair {
  const ids = (tokens: readonly string[]) => tokens.map((token) => vocabulary.idOf(token));
  return { source: ids(pair.source), target: ids(pair.target) };
}

function padded(rows: readonly (readonly number[])[], length: number): Int32Array {
  const ids = new Int32Array(rows.length * length).fill(padId);
  rows.forEach((row, index) => {
    ids.set(row, index * length);
  });
  return ids;
}

export function batchOf(pairs: readonly EncodedPair[]): Batch {
  const sourceLength = Math.max(...pairs.map(({ source }) => source.length)) + 1;
  const targetLength = Math.max(...pairs.map(({ target }) => target.length)) + 1;
  return {
    size: pairs.length,
    sourceLength,
    targetLength,
    source: padded(
      pairs.map(({ source }) => [...source, eosId]),
      sourceLength,
    ),
    target: padded(
      pairs.map(({ target }) => [bosId, ...target]),
      targetLength,
    ),
    wanted: padded(
      pairs.map(({ target }) => [...target, eosId]),
      targetLength,
    ),
  };
}

function shuffle<T>(items: T[], random: Random): T[] {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [items[last], items[other]] = [items[other] as T, items[last] as T];
  }
  return items;
}

export type BatchOptions = {
  readonly direction: Direction;
  readonly vocabulary: Vocabulary;
  readonly seed: number;
  readonly size: number;
  /** Batches drawn, sorted by length and cut at a time: less padding, same mixture. */
  readonly pool: number;
  /** How often each pool is gone through; drawing sentences costs a fifth of a training step. */
  readonly passes: number;
};

/** The items in order, `size` at a time; the last portion may be smaller. */
export function portionsOf<T>(items: readonly T[], size: number): T[][] {
  const starts = Array.from({ length: Math.ceil(items.length / size) }, (_, at) => at * size);
  return starts.map((start) => items.slice(start, start + size));
}

/** Pool number `index`; its own seed lets a run be taken up again at any step. */
function poolOf({ direction, vocabulary, seed, size, pool }: BatchOptions, index: number): Batch[] {
  const random = seededRandom(seed * 1_000_003 + index);
  const pairs = Array.from({ length: size * pool }, () =>
    encodePair(samplePair(random, direction, { split: 'train' }), vocabulary),
  );
  pairs.sort((a, b) => a.source.length + a.target.length - b.source.length - b.target.length);
  return portionsOf(pairs, size).map(batchOf);
}

/** Endless training batches of similar lengths in random order, from batch number `from` on. */
export function* trainingBatches(options: BatchOptions, from: number): Generator<Batch, never> {
  const { pool, passes, seed } = options;
  const round = pool * passes;
  for (let index = Math.floor(from / round); ; index++) {
    const batches = poolOf(options, index);
    const random = seededRandom(seed * 1_000_033 + index);
    const order = Array.from({ length: passes }, () => shuffle([...batches], random)).flat();
    yield* order.slice(Math.max(0, from - index * round));
  }
}
