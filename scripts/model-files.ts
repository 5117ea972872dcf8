import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tensor } from '@tensorflow/tfjs';
import { type Manifest, parseManifest } from '../src/engine/manifest.ts';
import type { Direction } from '../src/language/direction.ts';
import { readSafetensors, writeSafetensors } from '../src/model/safetensors.ts';
import type { Model } from '../src/model/transformer.ts';
import { type ParameterName, parameterShapes } from '../src/trace/parameters.ts';

const folderOf = (direction: Direction) => `public/models/${direction}`;

/** Writes weights as half-precision safetensors, with the manifest that vouches for them. */
export function writeModel(
  values: readonly Float32Array[],
  facts: Omit<Manifest, 'format' | 'weights'>,
): void {
  const { direction, dimensions } = facts;
  const tensors = parameterShapes(dimensions).map(([name, shape], index) => ({
    name,
    shape,
    data: values[index] as Float32Array,
  }));
  const bytes = writeSafetensors(tensors, 'F16', { format: 'pt' });
  const weights = {
    file: 'weights.safetensors',
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  mkdirSync(folderOf(direction), { recursive: true });
  writeFileSync(`${folderOf(direction)}/${weights.file}`, bytes);
  writeManifest({ format: 1, weights, ...facts });
}

export function writeManifest(manifest: Manifest): void {
  const file = `${folderOf(manifest.direction)}/manifest.json`;
  writeFileSync(file, `${JSON.stringify(manifest, null, 1)}\n`);
}

/** The written model of a direction, its parameters as tensors on the current backend. */
export function readModel(direction: Direction): { manifest: Manifest; model: Model } {
  const read = (file: string) => readFileSync(`${folderOf(direction)}/${file}`);
  const manifest = parseManifest(JSON.parse(read('manifest.json').toString()));
  const { tensors } = readSafetensors(read(manifest.weights.file));
  const byName = new Map(tensors.map((one) => [one.name, tensor(one.data, [...one.shape])]));
  const get = (name: ParameterName) => {
    const found = byName.get(name);
    if (!found) throw new RangeError(`no parameter ${name}`);
    return found;
  };
  return { manifest, model: { params: { get }, dimensions: manifest.dimensions } };
}
