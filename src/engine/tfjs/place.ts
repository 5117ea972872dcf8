import { dispose, tensor } from '@tensorflow/tfjs-core';
import type { Model } from '../../model/transformer.ts';
import type { ParameterName } from '../../trace/parameters.ts';
import type { PlacedModel } from '../backend.ts';
import { decodingOf } from '../decoding.ts';
import type { Placeable } from '../weights.ts';
import { runModel } from './run.ts';

export type TensorModel = { readonly model: Model; dispose(): void };

/** A model's parameters as tensors on tfjs's current backend. */
export function asTensors({ manifest, parameters }: Placeable): TensorModel {
  const tensors = new Map(
    parameters.names.map((name) => {
      const { data, shape } = parameters.get(name);
      return [name, tensor(data, [...shape])];
    }),
  );
  const get = (name: ParameterName) => {
    const found = tensors.get(name);
    if (!found) throw new RangeError(`no parameter named ${name}`);
    return found;
  };
  return {
    model: { params: { get }, dimensions: manifest.architecture.dimensions },
    dispose: () => dispose([...tensors.values()]),
  };
}

/**
 * A model that tfjs runs, operation by operation as `src/model` tells it.
 * @param keeps whether decoding keeps keys and values of the words before
 */
export function placeOnTfjs(placeable: Placeable, keeps: boolean): PlacedModel {
  const { model, dispose: free } = asTensors(placeable);
  const { architecture } = placeable.manifest;
  return {
    run: async (source, options) => {
      const decoding = decodingOf(options.decode, architecture);
      return runModel(source, model, decoding, { ...options, keeps });
    },
    dispose: free,
  };
}
