import { writeSafetensors } from '../trace/safetensors.ts';
import type { Exported } from './exported.ts';
import { onnxFile } from './onnx/export.ts';
import type { TakenKind } from './takenNames.ts';
import program from './torch/model.py?raw';
import { vocabularyFile } from './vocabulary.ts';

/** What a reader takes away from the page: a trained model, and its tokens by id. */
export type Taken = Exported & { readonly vocabulary: readonly string[] };

/** Every parameter by its own name, in single precision, with what `model.py` has to know beside them. */
function weightsFile({ parameters, id, direction, dimensions }: Taken): Uint8Array<ArrayBuffer> {
  const { nHeads, maxLength } = dimensions;
  const facts = { model: id, direction, n_heads: String(nHeads), longest: String(maxLength) };
  return writeSafetensors(parameters.names.map(parameters.get), 'F32', { format: 'pt', ...facts });
}

const writers: Readonly<Record<TakenKind, (model: Taken) => string | Uint8Array<ArrayBuffer>>> = {
  weights: weightsFile,
  vocabulary: ({ vocabulary }) => vocabularyFile(vocabulary),
  program: () => program,
  encoder: (model) => onnxFile('encoder', model),
  decoder: (model) => onnxFile('decoder', model),
};

/** One of the files, whole. @throws RangeError when the model lacks a parameter */
export function takenFile(kind: TakenKind, model: Taken): string | Uint8Array<ArrayBuffer> {
  return writers[kind](model);
}
