import {
  dispose,
  type Scalar,
  type Tensor,
  tensor,
  tensor2d,
  tidy,
  valueAndGrads,
} from '@tensorflow/tfjs-core';
import { untapped } from '../model/tap.ts';
import { decode, encode } from '../model/transformer.ts';
import type { Dimensions } from '../trace/dimensions.ts';
import { type ParameterName, parameterShapes } from '../trace/parameters.ts';
import type { Batch } from './batches.ts';
import { crossEntropy } from './loss.ts';

export type Gradients = { readonly loss: number; readonly gradients: readonly Float32Array[] };

function lossOf(batch: Batch, dimensions: Dimensions) {
  const names = parameterShapes(dimensions).map(([name]) => name);
  return (...tensors: Tensor[]): Scalar => {
    const byName = new Map(names.map((name, index) => [name, tensors[index] as Tensor]));
    const params = { get: (name: ParameterName) => byName.get(name) as Tensor };
    const model = { params, dimensions };
    const source = tensor2d(batch.source, [batch.size, batch.sourceLength], 'int32');
    const target = tensor2d(batch.target, [batch.size, batch.targetLength], 'int32');
    const wanted = tensor2d(batch.wanted, [batch.size, batch.targetLength], 'int32');
    const memory = encode(source, model, untapped);
    return crossEntropy(decode(source, memory, target, model, untapped), wanted);
  };
}

/**
 * Mean loss of a batch in nats a word and its gradient by every parameter, on the current backend.
 * @param values in the order of `parameterShapes`
 */
export function gradientsOf(
  values: readonly Float32Array[],
  batch: Batch,
  dimensions: Dimensions,
): Gradients {
  const shapes = parameterShapes(dimensions);
  const { value, grads } = tidy(() => {
    const tensors = shapes.map(([, shape], index) =>
      tensor(values[index] as Float32Array, [...shape]),
    );
    return valueAndGrads(lossOf(batch, dimensions))(tensors);
  });
  const loss = value.dataSync()[0] as number;
  const gradients = grads.map((gradient) => gradient.dataSync() as Float32Array);
  dispose([value, ...grads]);
  return { loss, gradients };
}
