import { readFileSync } from 'node:fs';
import { tensor2d, tidy } from '@tensorflow/tfjs-core';
import { heldOutSet, type Scope } from '../../src/evaluation/sets.ts';
import type { Pair } from '../../src/language/corpus.ts';
import type { Vocabulary } from '../../src/language/vocabulary.ts';
import { type NamedArray, readSafetensors } from '../../src/model/safetensors.ts';
import { untapped } from '../../src/model/tap.ts';
import { decode, encode, type Model } from '../../src/model/transformer.ts';
import type { Dimensions } from '../../src/trace/dimensions.ts';
import { batchOf, encodePair } from '../../src/training/batches.ts';
import { judgeAll } from '../../src/training/evaluation.ts';
import { crossEntropy } from '../../src/training/loss.ts';
import { modelFrom, type Snapshot } from '../model-files.ts';

/** Shares of a run after which a snapshot is kept: close together where much is learnt. */
const shares = [0, 0.01, 0.025, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1];
const [sentences, seed, batchSize] = [300, 2027, 50];

/** Steps after which a run of `total` keeps a snapshot, each once, the untrained one first. */
export function snapshotSteps(total: number): number[] {
  return [...new Set(shares.map((share) => Math.round(share * total)))];
}

/** Mean cross-entropy of held-out sentences, nats a word; batches count alike. */
function lossOf(pairs: readonly Pair[], model: Model, vocabulary: Vocabulary): number {
  const starts = Array.from({ length: pairs.length / batchSize }, (_, index) => index * batchSize);
  const losses = starts.map((start) => {
    const some = pairs.slice(start, start + batchSize);
    const batch = batchOf(some.map((pair) => encodePair(pair, vocabulary)));
    return tidy(() => {
      const rows = (ids: Int32Array, length: number) =>
        tensor2d(ids, [batch.size, length], 'int32');
      const source = rows(batch.source, batch.sourceLength);
      const fed = rows(batch.target, batch.targetLength);
      const logits = decode(source, encode(source, model, untapped), fed, model, untapped);
      return crossEntropy(logits, rows(batch.wanted, batch.targetLength)).dataSync()[0] as number;
    });
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
    const right = judgeAll(pairs, model, vocabulary).filter((one) => one.right).length;
    const loss = Number(lossOf(pairs, model, vocabulary).toPrecision(4));
    const exactMatch = Number((right / sentences).toFixed(4));
    console.log(`${direction}  step ${step}  held-out loss ${loss}  exact match ${exactMatch}`);
    return { step, loss, exactMatch, parameters };
  });
}
