import {
  argMax,
  keep,
  softmax,
  type Tensor2D,
  type Tensor3D,
  tensor2d,
  tidy,
} from '@tensorflow/tfjs-core';
import { bosId, eosId, padId } from '../language/vocabulary.ts';
import { decodeGreedily, type Greedy } from '../model/generate.ts';
import { type Tap, untapped } from '../model/tap.ts';
import { decode, encode, type Model } from '../model/transformer.ts';
import { activationNames } from '../trace/names.ts';
import { type Trace, traceOf } from '../trace/trace.ts';
import { type Recorder, readActivations, recorder } from './capture.ts';
import { EngineError } from './errors.ts';

/** Few lengths keep shapes, and so shader pipelines and buffers, the same from edit to edit. */
export const paddedLengths = [16, 32, 48, 64] as const;

/** @returns [1, padded] ids */
function padded(ids: readonly number[]): Tensor2D {
  const length = paddedLengths.find((one) => one >= ids.length);
  if (!length) throw new RangeError(`${ids.length} ids are more than the model takes`);
  const row = Int32Array.from({ length }, (_, index) => ids[index] ?? padId);
  return tensor2d(row, [1, length], 'int32');
}

type Encoded = { readonly source: Tensor2D; readonly memory: Tensor3D };

async function nextWords({ source, memory }: Encoded, inputs: readonly number[], model: Model) {
  const likeliest = tidy(() => {
    const logits = decode(source, memory, padded(inputs), model, untapped);
    return argMax(logits, -1);
  });
  const ids = await likeliest.data();
  likeliest.dispose();
  return Array.from(ids.subarray(0, inputs.length));
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
 * One forward at a padded length, its numbers thrown away: the GPU compiles the pipelines that this
 * length needs before anybody types a sentence that long.
 * @param longestSource the most source ids that the model takes
 * @throws RangeError for a length above the longest
 */
export async function rehearse(model: Model, length: number, longestSource: number): Promise<void> {
  const ids = Array.from({ length }, () => eosId);
  const last = tidy(() => {
    const source = padded(ids.slice(0, longestSource));
    // Not `untapped`: a tap that looks has operations of its own.
    const looking: Tap = (_, value) => value;
    const logits = decode(source, encode(source, model, looking), padded(ids), model, looking);
    softmax(logits);
    return argMax(logits, -1);
  });
  // Commands wait in a queue until something is read: without this the next run would pay for them.
  await last.data();
  last.dispose();
}

export type Translation = { readonly greedy: Pick<Greedy, 'ids' | 'cut'>; readonly trace: Trace };
export type TranslateOptions = {
  /** The most ids to produce, `<eos>` included. */
  readonly longestTarget: number;
  readonly draft: readonly number[];
  /** Asked at every wait: a newer edit makes this one pointless. */
  readonly isStale: () => boolean;
};

/**
 * Encode, decode greedily, and pass once over the result with every activation read back at once.
 * @param ids source ids, `<eos>` last
 * @throws EngineError superseded
 */
export async function translate(
  ids: readonly number[],
  model: Model,
  { longestTarget, draft, isStale }: TranslateOptions,
): Promise<Translation> {
  const record = recorder();
  const source = padded(ids);
  const held: Tensor3D[] = [];
  try {
    const memory = tidy(() => keep(encode(source, model, record.tap)));
    held.push(memory);
    const encoded = { source, memory };
    const next = async (inputs: readonly number[]) => {
      if (isStale()) throw new EngineError('superseded');
      return nextWords(encoded, inputs, model);
    };
    const limits = { begin: bosId, end: eosId, limit: longestTarget };
    const greedy = await decodeGreedily(next, { ...limits, draft });
    if (isStale()) throw new EngineError('superseded');
    const inputs = [bosId, ...greedy.ids.slice(0, -1)];
    tapDecoder(encoded, inputs, model, record);
    const lengths = { source: ids.length, target: inputs.length };
    const entries = activationNames(model.dimensions);
    const read = await readActivations(record.recorded, entries, lengths, model.dimensions);
    return { greedy, trace: traceOf(read) };
  } finally {
    record.dispose();
    for (const memory of held) memory.dispose();
    source.dispose();
  }
}
