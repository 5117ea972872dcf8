import { type Scalar, type Tensor3D, tensor2d } from '@tensorflow/tfjs-core';
import { type Tap, untapped } from '../model/tap.ts';
import { decode, encode, type Model } from '../model/transformer.ts';
import type { Batch } from './batches.ts';
import { crossEntropy } from './loss.ts';

/**
 * One teacher-forced pass: logits [size, targetLength, vocabSize]. The caller tidies.
 * @param memory what the sources are encoded as; encoded anew where left out
 */
export function forcedLogits(
  { size, sourceLength, targetLength, source, target }: Batch,
  model: Model,
  tap: Tap = untapped,
  memory?: Tensor3D,
): Tensor3D {
  const ids = tensor2d(source, [size, sourceLength], 'int32');
  const fed = tensor2d(target, [size, targetLength], 'int32');
  return decode(ids, memory ?? encode(ids, model, tap), fed, model, tap);
}

/** Mean cross-entropy of a batch, nats a word. The caller tidies. */
export function lossOf(batch: Batch, model: Model): Scalar {
  const wanted = tensor2d(batch.wanted, [batch.size, batch.targetLength], 'int32');
  return crossEntropy(forcedLogits(batch, model), wanted);
}
