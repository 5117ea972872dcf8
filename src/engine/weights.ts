import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Direction } from '../language/direction.ts';
import { parameterShapes } from '../model/params.ts';
import { readSafetensors } from '../model/safetensors.ts';
import type { Parameter, Parameters } from '../trace/run.ts';
import { EngineError } from './errors.ts';
import { type Manifest, parseManifest } from './manifest.ts';

/** A model as plain numbers: what is kept when a GPU is lost. */
export type StoredModel = { readonly manifest: Manifest; readonly parameters: Parameters };

/** Where a file comes from; the page fetches, tests and Node may read. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/** Reads by HTTP, below `base`. @throws EngineError weights-missing */
export function fetchFrom(base: string): ReadFile {
  return async (path) => {
    const response = await fetch(`${base}${path}`).catch(() => null);
    if (!response?.ok) throw new EngineError('weights-missing', { file: path });
    return new Uint8Array(await response.arrayBuffer());
  };
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

/** @throws EngineError weights-missing or weights-damaged */
export async function loadModel(direction: Direction, read: ReadFile): Promise<StoredModel> {
  const file = `${direction}/manifest.json`;
  const text = new TextDecoder().decode(await read(file));
  try {
    const manifest = parseManifest(JSON.parse(text));
    const bytes = await read(`${direction}/${manifest.weights.file}`);
    return { manifest, parameters: checkedParameters(bytes, manifest) };
  } catch (error) {
    if (error instanceof EngineError) throw error;
    throw new EngineError('weights-damaged', { file: direction });
  }
}
