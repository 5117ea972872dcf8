import type { Direction } from '../language/direction.ts';
import { EngineError } from './errors.ts';
import type { IndexedModel, ModelIndex } from './manifest.ts';
import {
  defaultOf,
  loadIndex,
  loadModel,
  loadSnapshot,
  type ReadFile,
  type StoredModel,
  snapshotId,
} from './weights.ts';

export { availableDirections } from './available.ts';

/**
 * Which model: one by its id, or the first there is of a direction; `snapshot` for what it was after so
 * many steps of its training. The id of such a moment, `en-fr.grammar3.n3@800`, says the same.
 */
export type ModelChoice = ({ readonly id: string } | { readonly direction: Direction }) & {
  readonly snapshot?: number | undefined;
};

/**
 * Models by id, a direction standing for the first that the index has of it; each loaded once and
 * kept, a snapshot when it is asked for, with its finished model.
 * @throws EngineError weights-…, when one is missing or damaged; RangeError for a snapshot that was not kept
 */
export type ModelShelf = (choice: ModelChoice) => Promise<StoredModel>;

/** Loads each model once, past any cache if it failed before. */
function library() {
  const loads = new Map<string, Promise<StoredModel>>();
  const failed = new Set<string>();
  return (id: string, load: (fresh: boolean) => Promise<StoredModel>): Promise<StoredModel> => {
    const there = loads.get(id);
    if (there) return there;
    const loading = load(failed.has(id));
    loads.set(id, loading);
    loading.catch(() => {
      failed.add(id);
      loads.delete(id);
    });
    return loading;
  };
}

/** The same choice with what its id says of a moment. */
function readChoice(choice: ModelChoice): ModelChoice {
  if ('direction' in choice) return choice;
  const [, id, step] = choice.id.match(/^(.*)@(\d+)$/) ?? [];
  return id === undefined ? choice : { id, snapshot: Number(step) };
}

/** @param read is asked past any cache for the index, and for a model that failed before */
export function modelShelf(read: ReadFile): ModelShelf {
  const load = library();
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

  async function found(choice: ModelChoice): Promise<StoredModel> {
    const entry = await entryOf(choice);
    const finished = await load(entry.id, (fresh) => loadModel(entry, read, fresh));
    if ('direction' in choice) chosen.set(choice.direction, entry);
    const { snapshot: step } = choice;
    if (step === undefined) return finished;
    const of = { finished, step };
    return load(snapshotId(entry.id, step), (fresh) => loadSnapshot(entry, of, read, fresh));
  }

  return async (choice) => {
    try {
      return await found(readChoice(choice));
    } catch (error) {
      // It may be the index that is damaged, or that is older than the files it lists.
      index = null;
      throw error;
    }
  };
}
