import { dispose, softmax, type Tensor, tidy } from '@tensorflow/tfjs-core';
import { assertPlan } from '../../lab/check.ts';
import { looksAhead } from '../../lab/mask.ts';
import type { Plan } from '../../lab/plan.ts';
import { bosId } from '../../language/vocabulary.ts';
import { decodeGreedily } from '../../model/generate.ts';
import type { Tap } from '../../model/tap.ts';
import { decode, encode, type Model } from '../../model/transformer.ts';
import { type ActivationName, activationNames } from '../../trace/names.ts';
import { traceOf } from '../../trace/trace.ts';
import type { Found, PlacedOptions } from '../backend.ts';
import type { Decoding } from '../decoding.ts';
import { turns } from '../queue.ts';
import { readActivations, recording } from './capture.ts';
import {
  cachedDecoder,
  type Decoder,
  type Encoded,
  padded,
  type TapFor,
  unpadded,
  wholeDecoder,
} from './decoder.ts';
import { fedOwnWords } from './feeds.ts';
import { intervening } from './intervene.ts';

type TfjsOptions = Pick<PlacedOptions, 'plan' | 'signal' | 'names'> & {
  /** Whether any shape will do: a source without padding, and decoding that keeps keys and values, whose rows grow. */
  readonly keeps: boolean;
};

type Entry = ReturnType<typeof activationNames>[number];

/** Where a cross-attention has the decoder's own keys, what counts its keys has not the shape of its name. */
function shaped(plan: Plan): (entry: Entry) => boolean {
  const own = [...fedOwnWords(plan)];
  return ([name, axes]) =>
    !axes.includes('key') || !own.some((path) => name.startsWith(`${path}.`));
}

function decoderFor(encoded: Encoded, { plan, keeps }: TfjsOptions, tapFor: TapFor): Decoder {
  const ahead = !keeps || looksAhead(plan);
  return ahead ? wholeDecoder(encoded, tapFor) : cachedDecoder(encoded, tapFor);
}

/**
 * One pass over all that was fed in, for the trace. Keeping the steps' own rows instead takes twice
 * as long: every step would copy every activation.
 */
function passOver({ source, memory, model }: Encoded, inputs: readonly number[], tap: Tap) {
  tidy(() => {
    const logits = decode(source, memory, padded(inputs), model, tap);
    tap.pass('probs', softmax(logits));
  });
}

/**
 * Encodes, decodes word by word, and passes once over the result with the activations wanted read back.
 * @param ids source ids, `<eos>` last
 * @throws the signal's reason, once it is aborted; RangeError for a plan that does not fit
 */
export async function runModel(
  ids: readonly number[],
  model: Model,
  { given, limit, end }: Decoding,
  options: TfjsOptions,
): Promise<Found> {
  const { plan, signal, names } = options;
  const { dimensions } = model;
  assertPlan(plan, { dimensions, lengths: { source: ids.length, target: limit } });
  const fits = shaped(plan);
  const recorded = new Map<ActivationName, Tensor>();
  const wanted = (name: ActivationName) => names?.has(name) ?? true;
  const entries = activationNames(dimensions).filter((entry) => wanted(entry[0]) && fits(entry));
  const held: Tensor[] = [];
  const tapFor: TapFor = (words, from) => intervening(plan, { dimensions, words, from });
  const source = options.keeps ? unpadded(ids) : padded(ids);
  let decoder: Decoder | null = null;
  const turn = turns(signal);
  try {
    // Where the kernels run on the page's own thread, placing the model was part of this task.
    await turn(true);
    const memory = tidy(() => encode(source, model, recording(tapFor(0, 0), wanted, recorded)));
    held.push(memory);
    const encoded = { source, memory, model };
    decoder = decoderFor(encoded, options, tapFor);
    const { next } = decoder;
    const step = async (inputs: readonly number[]) => {
      signal.throwIfAborted();
      await turn();
      return next(inputs);
    };
    const produced = await decodeGreedily(step, { begin: bosId, end, limit, given });
    signal.throwIfAborted();
    await turn();
    const inputs = [bosId, ...produced.slice(0, -1)];
    passOver(encoded, inputs, recording(tapFor(inputs.length, 0), wanted, recorded));
    const lengths = { source: ids.length, target: inputs.length };
    await turn();
    const read = await readActivations(recorded, entries, lengths, dimensions);
    // Whoever shows it has a task to itself.
    await turn(true);
    return { produced, trace: traceOf(read) };
  } finally {
    decoder?.dispose();
    dispose([source, ...held, ...recorded.values()]);
  }
}
