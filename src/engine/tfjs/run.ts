import {
  argMax,
  dispose,
  softmax,
  type Tensor,
  type Tensor2D,
  type Tensor3D,
  tensor2d,
  tidy,
} from '@tensorflow/tfjs-core';
import { bosId, padId } from '../../language/vocabulary.ts';
import { decodeGreedily } from '../../model/generate.ts';
import type { Tap } from '../../model/tap.ts';
import { decode, encode, type Model } from '../../model/transformer.ts';
import { type ActivationName, activationNames } from '../../trace/names.ts';
import { traceOf } from '../../trace/trace.ts';
import type { Found, PlacedOptions } from '../backend.ts';
import type { Decoding } from '../decoding.ts';
import { readActivations, recording } from './capture.ts';
import { intervening } from './intervene.ts';

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

async function nextWord(
  { source, memory }: Encoded,
  inputs: readonly number[],
  model: Model,
  tap: Tap,
) {
  const likeliest = tidy(() => {
    const logits = decode(source, memory, padded(inputs), model, tap);
    return argMax(logits, -1);
  });
  const ids = await likeliest.data();
  likeliest.dispose();
  return ids[inputs.length - 1] as number;
}

function passOver({ source, memory }: Encoded, inputs: readonly number[], model: Model, tap: Tap) {
  tidy(() => {
    const logits = decode(source, memory, padded(inputs), model, tap);
    tap.pass('probs', softmax(logits));
  });
}

/**
 * Encodes, decodes word by word, and passes once over the result with every activation read back.
 * @param ids source ids, `<eos>` last
 * @throws the signal's reason, once it is aborted
 */
export async function runModel(
  ids: readonly number[],
  model: Model,
  { given, limit, end }: Decoding,
  { plan, signal }: Pick<PlacedOptions, 'plan' | 'signal'>,
): Promise<Found> {
  const { dimensions } = model;
  const recorded = new Map<ActivationName, Tensor>();
  const tapFor = (words: number) => intervening(plan, { dimensions, words });
  const source = padded(ids);
  try {
    const encoded = {
      source,
      memory: tidy(() => encode(source, model, recording(tapFor(0), recorded))),
    };
    const next = async (inputs: readonly number[]) => {
      signal.throwIfAborted();
      return nextWord(encoded, inputs, model, tapFor(inputs.length));
    };
    const produced = await decodeGreedily(next, { begin: bosId, end, limit, given });
    signal.throwIfAborted();
    const inputs = [bosId, ...produced.slice(0, -1)];
    passOver(encoded, inputs, model, recording(tapFor(inputs.length), recorded));
    const lengths = { source: ids.length, target: inputs.length };
    const entries = activationNames(dimensions);
    const read = await readActivations(recorded, entries, lengths, dimensions);
    return { produced, trace: traceOf(read) };
  } finally {
    dispose([source, ...recorded.values()]);
  }
}
