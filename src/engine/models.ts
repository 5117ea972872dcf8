import { dispose, type Tensor, tensor } from '@tensorflow/tfjs-core';
import type { Direction } from '../language/direction.ts';
import { type Vocabulary, vocabularyFrom } from '../language/vocabulary.ts';
import type { Model } from '../model/transformer.ts';
import type { ParameterName } from '../trace/parameters.ts';
import { loadModel, type ReadFile, type StoredModel } from './weights.ts';

export { availableDirections } from './available.ts';

export type ReadyModel = StoredModel & { readonly model: Model; readonly vocabulary: Vocabulary };

/** Models by direction: numbers loaded once and kept, tensors made anew for each backend. */
export type ModelShelf = {
  stored(direction: Direction): Promise<StoredModel>;
  ready(direction: Direction): Promise<ReadyModel>;
  /** Frees the tensors, before their backend goes; the numbers stay. */
  disposeTensors(): void;
};

type OnBackend = { readonly model: Model; readonly tensors: readonly Tensor[] };

function placed({ manifest, parameters }: StoredModel): OnBackend {
  const byName = new Map(
    parameters.names.map((name) => {
      const { data, shape } = parameters.get(name);
      return [name, tensor(data, [...shape])];
    }),
  );
  const get = (name: ParameterName) => {
    const found = byName.get(name);
    if (!found) throw new RangeError(`no parameter named ${name}`);
    return found;
  };
  const model = { params: { get }, dimensions: manifest.dimensions };
  return { model, tensors: [...byName.values()] };
}

/** @param read is asked past any cache for a model that failed before */
export function modelShelf(read: ReadFile): ModelShelf {
  const loads = new Map<Direction, Promise<StoredModel>>();
  const failed = new Set<Direction>();
  const onBackend = new Map<Direction, OnBackend>();
  const load = (direction: Direction) => {
    const loading = loadModel(direction, read, failed.has(direction));
    loads.set(direction, loading);
    loading.catch(() => {
      failed.add(direction);
      loads.delete(direction);
    });
    return loading;
  };
  const stored = (direction: Direction) => loads.get(direction) ?? load(direction);
  return {
    stored,
    async ready(direction) {
      const model = await stored(direction);
      const there = onBackend.get(direction) ?? placed(model);
      onBackend.set(direction, there);
      const vocabulary = vocabularyFrom(model.manifest.vocabulary);
      return { ...model, model: there.model, vocabulary };
    },
    disposeTensors() {
      for (const { tensors } of onBackend.values()) dispose([...tensors]);
      onBackend.clear();
    },
  };
}
