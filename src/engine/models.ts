import { dispose, type Tensor, tensor } from '@tensorflow/tfjs-core';
import type { Direction } from '../language/direction.ts';
import { type Vocabulary, vocabularyFrom } from '../language/vocabulary.ts';
import type { Model } from '../model/transformer.ts';
import type { Dimensions } from '../trace/dimensions.ts';
import type { ParameterName } from '../trace/parameters.ts';
import type { Parameters } from '../trace/run.ts';
import type { IndexedModel, ModelIndex } from './manifest.ts';
import { defaultOf, loadIndex, loadModel, type ReadFile, type StoredModel } from './weights.ts';

export { availableDirections } from './available.ts';

export type ReadyModel = StoredModel & { readonly model: Model; readonly vocabulary: Vocabulary };

/**
 * Models by id, a direction standing for the first that the index has of it: numbers loaded once and
 * kept, tensors made anew for each backend.
 */
export type ModelShelf = {
  stored(direction: Direction): Promise<StoredModel>;
  ready(direction: Direction): Promise<ReadyModel>;
  /** Frees the tensors, before their backend goes; the numbers stay. */
  disposeTensors(): void;
};

export type OnBackend = { readonly model: Model; readonly tensors: readonly Tensor[] };

/** Puts a model's parameters on the current backend, as tensors to dispose of. */
export function placed(parameters: Parameters, dimensions: Dimensions): OnBackend {
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
  return { model: { params: { get }, dimensions }, tensors: [...byName.values()] };
}

/** Loads each model once, past any cache if it failed before. */
function library(read: ReadFile) {
  const loads = new Map<string, Promise<StoredModel>>();
  const failed = new Set<string>();
  return (entry: IndexedModel): Promise<StoredModel> => {
    const there = loads.get(entry.id);
    if (there) return there;
    const loading = loadModel(entry, read, failed.has(entry.id));
    loads.set(entry.id, loading);
    loading.catch(() => {
      failed.add(entry.id);
      loads.delete(entry.id);
    });
    return loading;
  };
}

/** @param read is asked past any cache for the index, and for a model that failed before */
export function modelShelf(read: ReadFile): ModelShelf {
  const load = library(read);
  let index: Promise<ModelIndex> | null = null;
  // From its first load on, a direction keeps its model: a newer index changes nothing under a run.
  const chosen = new Map<Direction, IndexedModel>();
  const onBackend = new Map<string, OnBackend>();

  async function entryOf(direction: Direction): Promise<IndexedModel> {
    index ??= loadIndex(read);
    return defaultOf(await index, direction);
  }

  async function stored(direction: Direction): Promise<StoredModel> {
    try {
      const entry = chosen.get(direction) ?? (await entryOf(direction));
      const model = await load(entry);
      chosen.set(direction, entry);
      return model;
    } catch (error) {
      // It may be the index that is damaged, or that is older than the files it lists.
      index = null;
      throw error;
    }
  }

  return {
    stored,
    async ready(direction) {
      const model = await stored(direction);
      const { id, vocabulary, architecture } = model.manifest;
      const there = onBackend.get(id) ?? placed(model.parameters, architecture.dimensions);
      onBackend.set(id, there);
      return { ...model, model: there.model, vocabulary: vocabularyFrom(vocabulary) };
    },
    disposeTensors() {
      for (const { tensors } of onBackend.values()) dispose([...tensors]);
      onBackend.clear();
    },
  };
}
