import {
  argMax,
  dispose,
  keep,
  type Tensor2D,
  type Tensor3D,
  tensor2d,
  tidy,
} from '@tensorflow/tfjs-core';
import { padId } from '../../language/vocabulary.ts';
import type { KeysValues, Past } from '../../model/past.ts';
import type { Tap } from '../../model/tap.ts';
import { decode, type Model } from '../../model/transformer.ts';
import type { ActivationName } from '../../trace/names.ts';
import type { AttentionPath } from '../../trace/topology.ts';

/** Few lengths keep shapes, and so a GPU's pipelines and buffers, the same from edit to edit. */
export const paddedLengths = [16, 32, 48, 64] as const;

/** @returns [1, padded] ids @throws RangeError beyond the longest */
export function padded(ids: readonly number[]): Tensor2D {
  const length = paddedLengths.find((one) => one >= ids.length);
  if (!length) throw tooMany(ids);
  const row = Int32Array.from({ length }, (_, index) => ids[index] ?? padId);
  return tensor2d(row, [1, length], 'int32');
}

/**
 * A source as it is, where any shape is as good as another: no row of padding is worked out. Words fed to the decoder
 * are padded all the same, so that a row is the same to the bit however many come after it.
 * @returns [1, ids] @throws RangeError beyond the longest
 */
export function unpadded(ids: readonly number[]): Tensor2D {
  if (ids.length > (paddedLengths.at(-1) as number)) throw tooMany(ids);
  return tensor2d(Int32Array.from(ids), [1, ids.length], 'int32');
}

const tooMany = ({ length }: readonly number[]) =>
  new RangeError(`${length} ids are more than the model takes`);

/** What every decoding step is given. */
export type Encoded = {
  /** [1, source] ids, perhaps padded, and what they are encoded as: [1, source, dModel]. */
  readonly source: Tensor2D;
  readonly memory: Tensor3D;
  readonly model: Model;
};

/** Says the likeliest next word after `<bos>` and words. */
export type Decoder = {
  next(inputs: readonly number[]): Promise<number>;
  dispose(): void;
};

async function lastOf(likeliest: Tensor2D, rows: number): Promise<number> {
  const ids = await likeliest.data();
  likeliest.dispose();
  return ids[rows - 1] as number;
}

/** A tap for a pass that ends at so many words, its first row being `from`. */
export type TapFor = (words: number, from: number) => Tap;

/** Every row anew for every word. */
export function wholeDecoder({ source, memory, model }: Encoded, tapFor: TapFor): Decoder {
  return {
    next: (inputs) => {
      const likeliest = tidy(() => {
        const row = padded(inputs);
        return argMax(decode(source, memory, row, model, tapFor(inputs.length, 0)), -1) as Tensor2D;
      });
      return lastOf(likeliest, inputs.length);
    },
    dispose() {},
  };
}

/** `decoder.1.self_attn.k`: whose, and whether keys or values. */
function keysOrValues(name: ActivationName) {
  const [, path, part] = /^(decoder\.\d+\.(?:self|cross)_attn)\.([kv])$/.exec(name) ?? [];
  return path && part ? { path: path as AttentionPath, part: part as 'k' | 'v' } : null;
}

/** A tap that keeps the keys and values that go by, as the tap it watches hands them on. */
function keeping(watched: Tap, met: Map<AttentionPath, Partial<KeysValues>>): Tap {
  return {
    reads: (name) => watched.reads(name) || keysOrValues(name) !== null,
    replaces: watched.replaces,
    feeds: watched.feeds,
    pass(name, x) {
      const passed = watched.pass(name, x);
      const of = keysOrValues(name);
      if (of) met.set(of.path, { ...met.get(of.path), [of.part]: keep(passed) });
      return passed;
    },
  };
}

/**
 * Only the new rows for every word; keys and values of those before are kept (`Past`). Not for a plan
 * that lets rows look at later ones.
 */
export function cachedDecoder({ source, memory, model }: Encoded, tapFor: TapFor): Decoder {
  let known = new Map<AttentionPath, KeysValues>();
  let from = 0;
  const tensorsOf = (some: Iterable<KeysValues>) => [...some].flatMap(({ k, v }) => [k, v]);

  /** The new ones in, the old ones out; cross-attention's are the same throughout. */
  function exchange(met: Map<AttentionPath, KeysValues>): void {
    const stays = new Set(tensorsOf(met.values()));
    dispose(tensorsOf(known.values()).filter((tensor) => !stays.has(tensor)));
    known = met;
  }

  return {
    next: (inputs) => {
      const rows = inputs.slice(from);
      const past: Past = { from, get: (path) => known.get(path) };
      const met = new Map<AttentionPath, KeysValues>();
      const tap = keeping(
        tapFor(inputs.length, from),
        met as Map<AttentionPath, Partial<KeysValues>>,
      );
      const likeliest = tidy(() => {
        const logits = decode(
          source,
          memory,
          tensor2d([[...rows]], undefined, 'int32'),
          model,
          tap,
          past,
        );
        return argMax(logits, -1) as Tensor2D;
      });
      exchange(met);
      from = inputs.length;
      return lastOf(likeliest, rows.length);
    },
    dispose: () => dispose(tensorsOf(known.values())),
  };
}
