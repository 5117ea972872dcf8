import {
  argMax,
  keep,
  softmax,
  type Tensor2D,
  type Tensor3D,
  tensor2d,
  tidy,
} from '@tensorflow/tfjs-core';
import { bosId, padId } from '../../language/vocabulary.ts';
import { decodeGreedily } from '../../model/generate.ts';
import { untapped } from '../../model/tap.ts';
import { decode, encode, type Model } from '../../model/transformer.ts';
import { activationNames } from '../../trace/names.ts';
import { traceOf } from '../../trace/trace.ts';
import type { Found } from '../backend.ts';
import type { Decoding } from '../decoding.ts';
import { EngineError } from '../errors.ts';
import { type Recorder, readActivations, recorder } from './capture.ts';

/** Few lengths keep shapes, and so buffers, the same from edit to edit. */
export const paddedLengths = [16, 32, 48, 64] as const;

/** @returns [1, padded] ids */
function padded(ids: readonly number[]): Tensor2D {
  const length = paddedLengths.find((one) => one >= ids.length);
  if (!length) throw new RangeError(`${ids.length} ids are more than the model takes`);
  const row = Int32Array.from({ length }, (_, index) => ids[index] ?? padId);
  return tensor2d(row, [1, length], 'int32');
}

type Encoded = { readonly source: Tensor2D; readonly memory: Tensor3D };

async function nextWord({ source, memory }: Encoded, inputs: readonly number[], model: Model) {
  const likeliest = tidy(() => {
    const logits = decode(source, memory, padded(inputs), model, untapped);
    return argMax(logits, -1);
  });
  const ids = await likeliest.data();
  likeliest.dispose();
  return ids[inputs.length - 1] as number;
}

function tapDecoder(
  { source, memory }: Encoded,
  inputs: readonly number[],
  model: Model,
  { tap }: Recorder,
) {
  tidy(() => {
    const logits = decode(source, memory, padded(inputs), model, tap);
    tap('probs', softmax(logits));
  });
}

/**
 * Encodes, decodes word by word, and passes once over the result with every activation read back.
 * @param ids source ids, `<eos>` last
 * @throws EngineError superseded
 */
export async function runModel(
  ids: readonly number[],
  model: Model,
  { given, limit, end }: Decoding,
  isStale: () => boolean,
): Promise<Found> {
  const record = recorder();
  const source = padded(ids);
  const held: Tensor3D[] = [];
  try {
    const memory = tidy(() => keep(encode(source, model, record.tap)));
    held.push(memory);
    const encoded = { source, memory };
    const next = async (inputs: readonly number[]) => {
      if (isStale()) throw new EngineError('superseded');
      return nextWord(encoded, inputs, model);
    };
    const produced = await decodeGreedily(next, { begin: bosId, end, limit, given });
    if (isStale()) throw new EngineError('superseded');
    const inputs = [bosId, ...produced.slice(0, -1)];
    tapDecoder(encoded, inputs, model, record);
    const lengths = { source: ids.length, target: inputs.length };
    const entries = activationNames(model.dimensions);
    const read = await readActivations(record.recorded, entries, lengths, model.dimensions);
    return { produced, trace: traceOf(read) };
  } finally {
    record.dispose();
    for (const memory of held) memory.dispose();
    source.dispose();
  }
}
