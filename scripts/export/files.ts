import { mkdirSync, writeFileSync } from 'node:fs';
import type { StoredModel } from '../../src/engine/weights.ts';
import type { Exported } from '../../src/files/exported.ts';
import { marianConfig } from '../../src/files/marian/config.ts';
import { marianTensors } from '../../src/files/marian/tensors.ts';
import { onnxFile } from '../../src/files/onnx/export.ts';
import { vocabularyFile } from '../../src/files/vocabulary.ts';
import { bosId, eosId, padId } from '../../src/language/vocabulary.ts';
import { writeSafetensors } from '../../src/trace/safetensors.ts';

/** A written model as the formats are given it. */
export function exportedOf({ manifest, parameters }: StoredModel): Exported {
  const { id, direction, architecture } = manifest;
  const special = { pad: padId, bos: bosId, eos: eosId };
  return { id, direction, dimensions: architecture.dimensions, parameters, special };
}

const textOf = (json: object) => `${JSON.stringify(json, null, 1)}\n`;

/** Both graphs, the tensors with their `config.json`, and ids by token. */
export function exportedFiles(stored: StoredModel) {
  const model = exportedOf(stored);
  return {
    'encoder.onnx': onnxFile('encoder', model),
    'decoder.onnx': onnxFile('decoder', model),
    'model.safetensors': writeSafetensors(marianTensors(model), 'F32', { format: 'pt' }),
    'config.json': textOf(marianConfig(model)),
    'vocab.json': vocabularyFile(stored.manifest.vocabulary),
  };
}
export type ExportedFiles = ReturnType<typeof exportedFiles>;

export function writeExported(folder: string, files: ExportedFiles): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, file] of Object.entries(files)) writeFileSync(`${folder}/${name}`, file);
}
