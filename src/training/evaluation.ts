import { argMax, tidy } from '@tensorflow/tfjs-core';
import type { Pair } from '../language/corpus.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import type { Model } from '../model/transformer.ts';
import { batchOf, encodePair, portionsOf } from './batches.ts';
import { forcedLogits } from './forced.ts';

/** `predicted`: the likeliest word at every place when fed the reference; right if all agree. */
export type Judged = {
  readonly pair: Pair;
  readonly right: boolean;
  readonly predicted: readonly number[];
};

/**
 * Whether greedy decoding gives exactly the reference. One teacher-forced pass decides: greedy
 * decoding follows the reference as long as each of its words is the likeliest one after those
 * before it.
 */
export function judge(pairs: readonly Pair[], model: Model, vocabulary: Vocabulary): Judged[] {
  const batch = batchOf(pairs.map((pair) => encodePair(pair, vocabulary)));
  const { targetLength, wanted } = batch;
  const likeliest = tidy(() => argMax(forcedLogits(batch, model), -1));
  // Read outside: tidy goes through every number of an array it is given back.
  const produced = likeliest.dataSync();
  likeliest.dispose();
  return pairs.map((pair, row) => {
    const start = row * targetLength;
    const length = pair.target.length + 1;
    const predicted = Array.from(produced.subarray(start, start + length));
    const right = predicted.every((id, place) => id === wanted[start + place]);
    return { pair, right, predicted };
  });
}

/** Judges in batches of like lengths. @param size sentences a batch */
export function judgeAll(
  pairs: readonly Pair[],
  model: Model,
  vocabulary: Vocabulary,
  size = 64,
): Judged[] {
  const sorted = [...pairs].sort((a, b) => a.target.length - b.target.length);
  return portionsOf(sorted, size).flatMap((some) => judge(some, model, vocabulary));
}

/** How many there are, and which share of them is right; 0 where there are none. */
export function share(judged: readonly Pick<Judged, 'right'>[]) {
  const right = judged.filter((one) => one.right).length;
  return { sentences: judged.length, exactMatch: judged.length ? right / judged.length : 0 };
}

const lengthBuckets = [
  [1, 7],
  [8, 11],
  [12, 15],
  [16, 19],
  [20, 32],
] as const;

/** Those with a source of so many words. */
export function within(judged: readonly Judged[], from: number, to: number): Judged[] {
  return judged.filter(({ pair }) => pair.source.length >= from && pair.source.length <= to);
}

/** Shares of exact matches, in all and by construction and source length. */
export function summarise(judged: readonly Judged[]) {
  const ids = [...new Set(judged.map(({ pair }) => pair.construction))].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  return {
    ...share(judged),
    byConstruction: Object.fromEntries(
      ids.map((id) => [id, share(judged.filter(({ pair }) => pair.construction === id))]),
    ),
    byLength: lengthBuckets
      .map(([from, to]) => ({ from, to, ...share(within(judged, from, to)) }))
      .filter(({ sentences }) => sentences > 0),
  };
}
