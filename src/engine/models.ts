import type { Direction } from '../language/direction.ts';
import { EngineError } from './errors.ts';
import type { IndexedModel, ModelIndex } from './manifest.ts';
import { defaultOf, loadIndex, loadModel, type ReadFile, type StoredModel } from './weights.ts';

export { availableDirections } from './available.ts';

/** Which model: one by its id, or the first there is of a direction. */
export type ModelChoice = { readonly id: string } | { readonly direction: Direction };

/**
 * Models by id, a direction standing for the first that the index has of it; each loaded once and
 * kept.
 * @throws EngineError weights-…, when one is missing or damaged
 */
export type ModelShelf = (choice: ModelChoice) => Promise<StoredModel>;

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

  async function entryOf(choice: ModelChoice): Promise<IndexedModel> {
    const kept = 'direction' in choice ? chosen.get(choice.direction) : undefined;
    if (kept) return kept;
    index ??= loadIndex(read);
    if ('direction' in choice) return defaultOf(await index, choice.direction);
    const found = (await index).models.find(({ id }) => id === choice.id);
    if (!found) throw new EngineError('weights-missing', { file: choice.id });
    return found;
  }

  return async (choice) => {
    try {
      const entry = await entryOf(choice);
      const model = await load(entry);
      if ('direction' in choice) chosen.set(choice.direction, entry);
      return model;
    } catch (error) {
      // It may be the index that is damaged, or that is older than the files it lists.
      index = null;
      throw error;
    }
  };
}
