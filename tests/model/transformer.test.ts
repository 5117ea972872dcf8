import * as tf from '@tensorflow/tfjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/language/random.ts';
import { decodeGreedily } from '../../src/model/generate.ts';
import type { KeysValues, Past } from '../../src/model/past.ts';
import { type Tap, untapped } from '../../src/model/tap.ts';
import { decode, encode, forward, type Model } from '../../src/model/transformer.ts';
import { activationNames } from '../../src/trace/names.ts';
import { type ParameterName, parameterShapes } from '../../src/trace/parameters.ts';
import { initialParameters } from '../../src/training/initial.ts';
import { referenceForward } from '../reference/transformer.ts';
import { startWasm } from '../start-wasm.ts';

const dimensions = {
  dModel: 24,
  dHead: 8,
  nHeads: 3,
  nLayers: 2,
  dFf: 40,
  vocabSize: 31,
  maxLength: 64,
};
const source = [7, 12, 30, 4, 9, 2];
const target = [1, 5, 22, 17];
const values = initialParameters(dimensions, seededRandom(3));
const names = parameterShapes(dimensions);
const numbers = new Map(names.map(([name], index) => [name as string, values[index]]));
let model: Model;

function ids(row: readonly number[], length = row.length): tf.Tensor2D {
  const padded = Array.from({ length }, (_, index) => row[index] ?? 0);
  return tf.tensor2d(padded, [1, length], 'int32');
}

function recording(): { tap: Tap; seen: Map<string, tf.Tensor> } {
  const seen = new Map<string, tf.Tensor>();
  const tap: Tap = {
    ...{ reads: () => true, replaces: () => false },
    pass(name, activation) {
      expect(seen.has(name)).toBe(false);
      seen.set(name, tf.keep(activation));
      return activation;
    },
  };
  return { tap, seen };
}

beforeAll(async () => {
  await startWasm();
  const tensors = new Map(
    names.map(([name, shape], index) => [
      name,
      tf.tensor(values[index] as Float32Array, [...shape]),
    ]),
  );
  model = {
    params: { get: (name: ParameterName) => tensors.get(name) as tf.Tensor },
    dimensions,
  };
});
afterAll(() => tf.disposeVariables());

describe('the forward pass', () => {
  it('names exactly the pinned activations, and each agrees with float64 loops', () => {
    const { tap, seen } = recording();
    tf.tidy(() => forward(ids(source), ids(target), model, tap));
    const reference = referenceForward(
      dimensions,
      (name) => numbers.get(name) as Float32Array,
      source,
      target,
    );
    const pinned = activationNames(dimensions).map(([name]) => name);
    expect([...seen.keys()].sort()).toEqual([...pinned].sort());
    expect([...reference.keys()].sort()).toEqual([...pinned].sort());
    for (const name of pinned) {
      const ours = seen.get(name)?.dataSync() as Float32Array;
      const theirs = reference.get(name) as number[];
      expect(ours.length, name).toBe(theirs.length);
      theirs.forEach((value, index) => {
        if (value === Number.NEGATIVE_INFINITY) expect(ours[index]).toBe(-1e9);
        else expect(Math.abs((ours[index] as number) - value), name).toBeLessThan(1e-4);
      });
    }
    tf.dispose([...seen.values()]);
  });

  it('is not changed by watching, to the bit', () => {
    const { tap, seen } = recording();
    const watched = tf.tidy(() => forward(ids(source), ids(target), model, tap));
    const alone = tf.tidy(() => forward(ids(source), ids(target), model, untapped));
    expect(watched.dataSync()).toEqual(alone.dataSync());
    tf.dispose([watched, alone, ...seen.values()]);
  });

  it('gives padding no weight, and the same numbers with and without it', () => {
    const padded = recording();
    tf.tidy(() => forward(ids(source, 16), ids(target, 16), model, padded.tap));
    const plain = recording();
    tf.tidy(() => forward(ids(source), ids(target), model, plain.tap));
    const pattern = padded.seen.get('encoder.1.self_attn.pattern') as tf.Tensor;
    const beyond = tf.tidy(() => pattern.slice([0, 0, 0, 6]).max().dataSync()[0]);
    expect(beyond).toBe(0);
    const difference = tf.tidy(() => {
      const wide = (padded.seen.get('logits') as tf.Tensor).slice([0, 0, 0], [1, 4, 31]);
      return tf.max(tf.abs(tf.sub(wide, plain.seen.get('logits') as tf.Tensor))).dataSync()[0];
    });
    expect(difference).toBeLessThan(1e-5);
    tf.dispose([...padded.seen.values(), ...plain.seen.values()]);
  });

  it('puts in place what a tap returns: a head share set to zero leaves the output', () => {
    const { tap, seen } = recording();
    const silenced = 'encoder.0.self_attn.head_out';
    const both: Tap = {
      reads: () => true,
      replaces: (name) => name === silenced,
      pass: (name, x) => tap.pass(name, name === silenced ? (tf.zerosLike(x) as typeof x) : x),
    };
    tf.tidy(() => encode(ids(source), model, both));
    const out = seen.get('encoder.0.self_attn.out') as tf.Tensor;
    expect(out.dataSync().every((value) => value === 0)).toBe(true);
    tf.dispose([...seen.values()]);
  });

  it('works a head’s share out only where somebody looks', () => {
    const passed = new Set<string>();
    const tap: Tap = {
      ...{ reads: (name) => name === 'encoder.1.self_attn.head_out', replaces: () => false },
      pass(name, x) {
        passed.add(name);
        return x;
      },
    };
    tf.tidy(() => encode(ids(source), model, tap));
    expect(passed.has('encoder.1.self_attn.head_out')).toBe(true);
    expect(passed.has('encoder.0.self_attn.head_out')).toBe(false);
  });
});

describe('the causal mask', () => {
  it('makes teacher forcing equal to decoding step by step', () => {
    const memory = tf.tidy(() => encode(ids(source), model, untapped));
    const logitsOf = (row: readonly number[]) =>
      tf.tidy(() => decode(ids(source), memory, ids(row, 16), model, untapped));
    const whole = logitsOf(target);
    const all = whole.dataSync();
    target.forEach((_, step) => {
      const part = logitsOf(target.slice(0, step + 1));
      const row = part.dataSync().subarray(step * 31, (step + 1) * 31);
      row.forEach((value, index) => {
        expect(value).toBeCloseTo(all[step * 31 + index] as number, 5);
      });
      part.dispose();
    });
    tf.dispose([memory, whole]);
  });

  it('lets rows be fed in piece by piece, with the keys and values of those before', () => {
    const words = [1, 5, 22, 17, 9, 30, 4];
    const memory = tf.tidy(() => encode(ids(source), model, untapped));
    const whole = tf.tidy(() => decode(ids(source), memory, ids(words), model, untapped));
    const all = whole.dataSync();
    for (const cuts of [[1, 2, 3, 4, 5, 6, 7], [3, 4, 7], [7], [6, 7]]) {
      const known = new Map<string, KeysValues>();
      let from = 0;
      for (const to of cuts) {
        const past: Past = { from, get: (path) => known.get(path) };
        const { tap, seen } = recording();
        const part = tf.tidy(() =>
          decode(ids(source), memory, ids(words.slice(from, to)), model, tap, past),
        );
        part.dataSync().forEach((value, index) => {
          expect(value).toBeCloseTo(all[from * 31 + index] as number, 5);
        });
        for (const path of [0, 1].flatMap((at) => [
          `decoder.${at}.self_attn`,
          `decoder.${at}.cross_attn`,
        ])) {
          const [k, v] = [seen.get(`${path}.k`), seen.get(`${path}.v`)] as tf.Tensor4D[];
          known.set(path, { k: k as tf.Tensor4D, v: v as tf.Tensor4D });
        }
        expect(seen.get('decoder.1.self_attn.pattern')?.shape).toEqual([1, 3, to - from, to]);
        from = to;
      }
    }
    tf.dispose([memory, whole]);
  });

  it('decodes greedily, from the start, after given words, to the end or the limit', async () => {
    const next = async (inputs: readonly number[]) => {
      const likeliest = tf.tidy(() => {
        const memory = encode(ids(source), model, untapped);
        return decode(ids(source), memory, ids(inputs, 16), model, untapped).argMax(-1);
      });
      const produced = await likeliest.data();
      likeliest.dispose();
      return produced[inputs.length - 1] as number;
    };
    const limits = { begin: 1, end: 2, limit: 12 };
    const word = async (said: readonly number[]): Promise<readonly number[]> => {
      const one = await next([1, ...said]);
      return one === 2 || said.length === 11 ? [...said, one] : word([...said, one]);
    };
    const plain = await word([]);
    expect(await decodeGreedily(next, limits)).toEqual(plain);
    const given = plain.slice(0, 2);
    expect(await decodeGreedily(next, { ...limits, given })).toEqual(plain);
    const endless = await decodeGreedily(async () => 2, { ...limits, end: null });
    expect(endless).toEqual(Array.from({ length: 12 }, () => 2));
    expect(await decodeGreedily(next, { ...limits, given: [5, 2] })).toEqual([5, 2]);
  });
});
