import {
  dispose,
  type Scalar,
  type Tensor,
  tensor,
  tidy,
  valueAndGrads,
} from '@tensorflow/tfjs-core';
import type { Dimensions } from '../trace/dimensions.ts';
import { type ParameterName, parameterShapes } from '../trace/parameters.ts';
import type { Batch } from './batches.ts';
import { lossOf } from './forced.ts';

export type Gradients = { readonly loss: number; readonly gradients: readonly Float32Array[] };

/** The loss as a function of the parameters, in the order of `parameterShapes`. */
function lossBy(batch: Batch, dimensions: Dimensions) {
  const names = parameterShapes(dimensions).map(([name]) => name);
  return (...tensors: Tensor[]): Scalar => {
    const byName = new Map(names.map((name, index) => [name, tensors[index] as Tensor]));
    const params = { get: (name: ParameterName) => byName.get(name) as Tensor };
    return lossOf(batch, { params, dimensions });
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
    return valueAndGrads(lossBy(batch, dimensions))(tensors);
  });
  const loss = value.dataSync()[0] as number;
  const gradients = grads.map((gradient) => gradient.dataSync() as Float32Array);
  dispose([value, ...grads]);
  return { loss, gradients };
}
