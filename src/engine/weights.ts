import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Direction } from '../language/direction.ts';
import { readSafetensors } from '../model/safetensors.ts';
import { parameterShapes } from '../trace/parameters.ts';
import type { Parameter, Parameters } from '../trace/run.ts';
import { download } from './download.ts';
import { EngineError } from './errors.ts';
import { type Manifest, parseManifest } from './manifest.ts';

/** A model as plain numbers: what is kept when a GPU is lost. */
export type StoredModel = { readonly manifest: Manifest; readonly parameters: Parameters };

/** Where a file comes from, past any cache if `fresh`; the page fetches, tests and Node may read. */
export type ReadFile = (path: string, fresh?: boolean) => Promise<Uint8Array>;

/** Reads by HTTP, below `base`. @throws EngineError weights-missing, -interrupted or -stalled */
export function fetchFrom(base: string): ReadFile {
  return (path, fresh = false) => download(`${base}${path}`, { subject: 'weights', fresh });
}

function parametersOf(tensors: readonly Parameter[]): Parameters {
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

/** Checks length, SHA-256, header, finiteness, and every name and shape of the manifest's sizes. */
function checkedParameters(bytes: Uint8Array, manifest: Manifest): Parameters {
  const { weights, dimensions } = manifest;
  if (bytes.length !== weights.bytes || bytesToHex(sha256(bytes)) !== weights.sha256) {
    throw new RangeError('these are not the bytes the manifest vouches for');
  }
  const parameters = parametersOf(readSafetensors(bytes).tensors);
  for (const [name, shape] of parameterShapes(dimensions)) {
    if (String(parameters.get(name).shape) !== String(shape)) throw new RangeError(name);
  }
  return parameters;
}

function checkedManifest(bytes: Uint8Array, direction: Direction): Manifest {
  const manifest = parseManifest(JSON.parse(new TextDecoder().decode(bytes)));
  if (manifest.direction !== direction) throw new RangeError(`a model of ${manifest.direction}`);
  return manifest;
}

/**
 * @param fresh whether to ask past any cache
 * @throws EngineError weights-damaged, or why a file did not come
 */
export async function loadModel(
  direction: Direction,
  read: ReadFile,
  fresh = false,
): Promise<StoredModel> {
  try {
    const manifest = checkedManifest(await read(`${direction}/manifest.json`, fresh), direction);
    const bytes = await read(`${direction}/${manifest.weights.file}`, fresh);
    return { manifest, parameters: checkedParameters(bytes, manifest) };
  } catch (error) {
    if (error instanceof EngineError) throw error;
    throw new EngineError('weights-damaged', { file: direction });
  }
}
