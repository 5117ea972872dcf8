import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { tidy } from '@tensorflow/tfjs-core';
import type { Manifest } from '../../src/engine/manifest.ts';
import { heldOutSet, type Scope } from '../../src/evaluation/sets.ts';
import type { Pair } from '../../src/language/corpus.ts';
import type { Vocabulary } from '../../src/language/vocabulary.ts';
import { readInt8Rows, writeInt8Rows } from '../../src/model/int8-rows.ts';
import type { Model } from '../../src/model/transformer.ts';
import type { Dimensions } from '../../src/trace/dimensions.ts';
import { type NamedArray, readSafetensors } from '../../src/trace/safetensors.ts';
import { batchOf, encodePair, portionsOf } from '../../src/training/batches.ts';
import { judgeAll, share } from '../../src/training/evaluation.ts';
import { lossOf } from '../../src/training/forced.ts';
import { modelFrom, readCommitted, type Snapshot } from '../model-files.ts';

/** Shares of a run after which a snapshot is kept: close together where much is learnt. */
const shares = [0, 0.01, 0.025, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1];
const [sentences, seed, batchSize] = [300, 2027, 50];

/** Steps after which a run of `total` keeps a snapshot, each once, the untrained one first. */
export function snapshotSteps(total: number): number[] {
  return [...new Set(shares.map((share) => Math.round(share * total)))];
}

/** What a moment may take on its way to the page, in bytes, as a server sends it. */
export const snapshotLimit = 500_000;
/** The largest whole number of a row: seven bits' worth, and fewer for a model that is larger. */
const snapshotLevels = [63, 47, 31];

/** As `scripts/check/sizes.mjs` measures the page's own parts. */
export const sentBytes = (file: Uint8Array): number => gzipSync(file, { level: 6 }).length;

/**
 * A moment's file: its matrices coarser than the finished model's, as fine as the limit allows.
 * @throws RangeError where the coarsest is still too large
 */
export function snapshotBytes(parameters: readonly NamedArray[]): Uint8Array {
  for (const levels of snapshotLevels) {
    const file = writeInt8Rows(parameters, { format: 'pt' }, levels);
    if (sentBytes(file) <= snapshotLimit) return file;
  }
  throw new RangeError(`a snapshot of more than ${snapshotLimit} bytes`);
}

/** Mean cross-entropy of held-out sentences, nats a word; batches count alike. */
function meanLoss(pairs: readonly Pair[], model: Model, vocabulary: Vocabulary): number {
  const losses = portionsOf(pairs, batchSize).map((some) => {
    const batch = batchOf(some.map((pair) => encodePair(pair, vocabulary)));
    return tidy(() => lossOf(batch, model).dataSync()[0] as number);
  });
  return losses.reduce((sum, one) => sum + one, 0) / losses.length;
}

/** A moment of some training: its step, and its parameters as they came. */
export type Kept = { readonly step: number; readonly parameters: readonly NamedArray[] };

/** Moments as they are written, each measured as such on the same held-out sentences. */
export function measuredSnapshots(
  kept: Iterable<Kept>,
  dimensions: Dimensions,
  scope: Scope,
): Snapshot[] {
  const { direction, vocabulary } = scope;
  const { pairs } = heldOutSet(scope, { count: sentences, seed });
  return Array.from(kept, ({ step, parameters }) => {
    const bytes = snapshotBytes(parameters);
    const model = modelFrom(readInt8Rows(bytes).tensors, dimensions);
    const loss = Number(meanLoss(pairs, model, vocabulary).toPrecision(4));
    const exactMatch = Number(share(judgeAll(pairs, model, vocabulary)).exactMatch.toFixed(4));
    const sent = `${(sentBytes(bytes) / 1000).toFixed(0)} kB sent`;
    console.log(
      `${direction}  step ${step}  held-out loss ${loss}  exact match ${exactMatch}  ${sent}`,
    );
    return { step, loss, exactMatch, bytes };
  });
}

/** The moments that a written model has, as they were stored. */
export function keptMoments({ direction, snapshots = [] }: Manifest): Promise<Kept[]> {
  return Promise.all(
    snapshots.map(async ({ step, file }) => {
      const bytes = await readCommitted(`${direction}/${file}`);
      return { step, parameters: readInt8Rows(bytes).tensors };
    }),
  );
}

/** The model on its way, from the files that a training left. */
export function readSnapshots(folder: string, steps: readonly number[]): Kept[] {
  return steps.map((step) => {
    const file = readFileSync(`${folder}/${step}.safetensors`);
    return { step, parameters: readSafetensors(file).tensors };
  });
}
