import { readFileSync } from 'node:fs';
import { tidy } from '@tensorflow/tfjs-core';
import { heldOutSet, type Scope } from '../../src/evaluation/sets.ts';
import type { Pair } from '../../src/language/corpus.ts';
import type { Vocabulary } from '../../src/language/vocabulary.ts';
import type { Model } from '../../src/model/transformer.ts';
import type { Dimensions } from '../../src/trace/dimensions.ts';
import { type NamedArray, readSafetensors } from '../../src/trace/safetensors.ts';
import { batchOf, encodePair, portionsOf } from '../../src/training/batches.ts';
import { judgeAll, share } from '../../src/training/evaluation.ts';
import { lossOf } from '../../src/training/forced.ts';
import { modelFrom, type Snapshot } from '../model-files.ts';

/** Shares of a run after which a snapshot is kept: close together where much is learnt. */
const shares = [0, 0.01, 0.025, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1];
const [sentences, seed, batchSize] = [300, 2027, 50];

/** Steps after which a run of `total` keeps a snapshot, each once, the untrained one first. */
export function snapshotSteps(total: number): number[] {
  return [...new Set(shares.map((share) => Math.round(share * total)))];
}

/** Mean cross-entropy of held-out sentences, nats a word; batches count alike. */
function meanLoss(pairs: readonly Pair[], model: Model, vocabulary: Vocabulary): number {
  const losses = portionsOf(pairs, batchSize).map((some) => {
    const batch = batchOf(some.map((pair) => encodePair(pair, vocabulary)));
    return tidy(() => lossOf(batch, model).dataSync()[0] as number);
  });
  return losses.reduce((sum, one) => sum + one, 0) / losses.length;
}

/** The model on its way, measured on the same held-out sentences each time. */
export function readSnapshots(
  folder: string,
  total: number,
  dimensions: Dimensions,
  scope: Scope,
): Snapshot[] {
  const { direction, vocabulary } = scope;
  const { pairs } = heldOutSet(scope, { count: sentences, seed });
  return snapshotSteps(total).map((step) => {
    const file = readFileSync(`${folder}/${step}.safetensors`);
    const parameters: readonly NamedArray[] = readSafetensors(file).tensors;
    const model = modelFrom(parameters, dimensions);
    const loss = Number(meanLoss(pairs, model, vocabulary).toPrecision(4));
    const exactMatch = Number(share(judgeAll(pairs, model, vocabulary)).exactMatch.toFixed(4));
    console.log(`${direction}  step ${step}  held-out loss ${loss}  exact match ${exactMatch}`);
    return { step, loss, exactMatch, parameters };
  });
}
