import type { Direction } from '../language/direction.ts';
import { readInt8Rows } from '../model/int8-rows.ts';
import { parameterShapes } from '../trace/parameters.ts';
import type { Parameter, Parameters } from '../trace/run.ts';
import { readSafetensors } from '../trace/safetensors.ts';
import { download } from './download.ts';
import { EngineError } from './errors.ts';
import { sha256Of } from './hash/hash.ts';
import {
  type IndexedModel,
  type Manifest,
  type ModelIndex,
  parseIndex,
  parseManifest,
} from './manifest.ts';
import { breathe } from './queue.ts';

/** A model as plain numbers: what is kept when a GPU is lost. */
export type StoredModel = {
  /** Of a snapshot: its own id and weights; what was measured of the finished model is left out. */
  readonly manifest: Manifest;
  readonly parameters: Parameters;
  /** Which moment of the training of which model it is; a finished model has none. */
  readonly snapshot?: { readonly step: number; readonly of: StoredModel };
};

/** What of a model a backend needs. */
export type Placeable = {
  readonly parameters: Parameters;
  readonly manifest: Pick<Manifest, 'architecture'>;
};

/** Where a file comes from, past any cache if `fresh`; the page fetches, tests and Node may read. */
export type ReadFile = (path: string, fresh?: boolean) => Promise<Uint8Array>;

/** Reads by HTTP, below `base`. @throws EngineError weights-missing, -interrupted or -stalled */
export function fetchFrom(base: string): ReadFile {
  return (path, fresh = false) => download(`${base}${path}`, { subject: 'weights', fresh });
}

/** Parameters by name. */
export function parametersOf(tensors: readonly Parameter[]): Parameters {
  const byName = new Map(tensors.map((one) => [one.name, one]));
  return {
    names: tensors.map(({ name }) => name),
    get(name) {
      const found = byName.get(name);
      if (!found) throw new RangeError(`no parameter named ${name}`);
      return found;
    },
  };
}

const readers = { f16: readSafetensors, 'int8-rows': readInt8Rows } as const satisfies Record<
  Manifest['weights']['storage'],
  typeof readSafetensors
>;

/**
 * @param bytes a weights file's
 * @returns its parameters: those of the architecture, no more and no fewer
 * @throws RangeError or TypeError for a damaged header, a number that is not finite, a name or a
 * shape that is not the architecture's
 */
export function readParameters(
  bytes: Uint8Array,
  { weights, architecture }: Pick<Manifest, 'weights' | 'architecture'>,
): Parameters {
  const parameters = parametersOf(readers[weights.storage](bytes).tensors);
  const shapes = parameterShapes(architecture.dimensions);
  for (const [name, shape] of shapes) {
    if (String(parameters.get(name).shape) !== String(shape)) throw new RangeError(name);
  }
  if (parameters.names.length !== shapes.length) throw new RangeError('more than the model has');
  return parameters;
}

const jsonOf = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

type Vouched = { readonly bytes: number; readonly sha256: string };

/** Whether these are the bytes that the index or a manifest vouches for. */
export async function isVouchedFor(file: Uint8Array, { bytes, sha256 }: Vouched): Promise<boolean> {
  return file.length === bytes && (await sha256Of(file)) === sha256;
}

/**
 * A file whose hash is known. A cache may hold the one of before a new model came: what differs is
 * asked for once more, past it.
 */
async function vouched(path: string, voucher: Vouched, read: ReadFile, fresh: boolean) {
  const file = await read(path, fresh);
  if (await isVouchedFor(file, voucher)) return file;
  const again = fresh ? file : await read(path, true);
  if (!(await isVouchedFor(again, voucher)))
    throw new RangeError(`${path} is not what is vouched for`);
  return again;
}

async function orDamaged<Loaded>(file: string, load: () => Promise<Loaded>): Promise<Loaded> {
  try {
    return await load();
  } catch (error) {
    if (error instanceof EngineError) throw error;
    throw new EngineError('weights-damaged', { file });
  }
}

/**
 * The index of the models, always asked for past any cache: it says which manifest is the right one.
 * @throws EngineError weights-damaged, or why it did not come
 */
export function loadIndex(read: ReadFile): Promise<ModelIndex> {
  return orDamaged('index.json', async () => parseIndex(jsonOf(await read('index.json', true))));
}

/** The model a direction stands for. @throws EngineError weights-missing when it has none */
export function defaultOf({ models }: ModelIndex, direction: Direction): IndexedModel {
  const found = models.find((one) => one.direction === direction && !one.apart);
  if (!found) throw new EngineError('weights-missing', { file: direction });
  return found;
}

const folderOf = ({ manifest: path }: IndexedModel) => path.slice(0, path.lastIndexOf('/') + 1);

/**
 * @param fresh whether to ask past any cache
 * @throws EngineError weights-damaged, or why a file did not come
 */
export function loadModel(
  model: IndexedModel,
  read: ReadFile,
  fresh = false,
): Promise<StoredModel> {
  return orDamaged(model.id, async () => {
    const manifest = parseManifest(jsonOf(await vouched(model.manifest, model, read, fresh)));
    if (manifest.id !== model.id || manifest.direction !== model.direction) {
      throw new RangeError(`a manifest of ${manifest.id}`);
    }
    const { weights } = manifest;
    const bytes = await vouched(`${folderOf(model)}${weights.file}`, weights, read, fresh);
    return { manifest, parameters: readParameters(bytes, manifest) };
  });
}

/** What a snapshot is called: `en-fr.grammar3.n3@800`. No model's own id has such a sign. */
export const snapshotId = (id: string, step: number) => `${id}@${step}`;

/** What a snapshot's manifest says: nothing that was measured of the finished model. */
function manifestAt(
  { scores: _, decidingHead: __, ...manifest }: Manifest,
  { step, file, bytes, sha256: hash }: NonNullable<Manifest['snapshots']>[number],
): Manifest {
  const weights = { ...manifest.weights, file, bytes, sha256: hash };
  return { ...manifest, id: snapshotId(manifest.id, step), weights };
}

/**
 * A finished model as it was after so many steps of its training.
 * @param fresh whether to ask past any cache
 * @throws EngineError weights-damaged, or why the file did not come; RangeError where no such moment was kept
 */
export function loadSnapshot(
  model: IndexedModel,
  { finished, step }: { readonly finished: StoredModel; readonly step: number },
  read: ReadFile,
  fresh = false,
): Promise<StoredModel> {
  const kept = finished.manifest.snapshots?.find((one) => one.step === step);
  if (!kept) throw new RangeError(`${model.id} has no snapshot of step ${step}`);
  const manifest = manifestAt(finished.manifest, kept);
  return orDamaged(manifest.id, async () => {
    const bytes = await vouched(`${folderOf(model)}${kept.file}`, kept, read, fresh);
    // Whoever moves through the moments must not wait for hash, numbers and run at once.
    await breathe();
    const parameters = readParameters(bytes, manifest);
    await breathe();
    return { manifest, parameters, snapshot: { step, of: finished } };
  });
}
