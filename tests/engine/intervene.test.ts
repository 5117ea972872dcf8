import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PlacedModel, plainRun } from '../../src/engine/backend.ts';
import { placeOnTfjs } from '../../src/engine/tfjs/place.ts';
import type { Decode } from '../../src/lab/decode.ts';
import type { Plan } from '../../src/lab/plan.ts';
import type { Dimensions } from '../../src/trace/dimensions.ts';
import { epsilon } from '../../src/trace/topology.ts';
import type { Trace } from '../../src/trace/trace.ts';
import { randomParameters } from '../reference/run.ts';
import { startWasm } from '../start-wasm.ts';

const dimensions: Dimensions = {
  ...{ dModel: 24, dHead: 8, nHeads: 3, nLayers: 2, dFf: 40, vocabSize: 31, maxLength: 64 },
};
const source = [7, 12, 30, 4, 9, 2];
const decode: Decode = { kind: 'forced', ids: [5, 22, 17, 9, 2] };
let model: PlacedModel;

beforeAll(async () => {
  await startWasm();
  const parameters = randomParameters(dimensions);
  const get = (name: string) => {
    const found = parameters.get(name);
    if (!found) throw new RangeError(name);
    return found;
  };
  const architecture = { dimensions, longestSource: 48, longestTarget: 64, epsilon } as const;
  model = placeOnTfjs(
    {
      ...{ manifest: { architecture }, parameters: { names: [...parameters.keys()], get } },
    },
    true,
  );
});

async function traceOf(plan: Plan): Promise<Trace> {
  return (await model.run(source, { ...plainRun(), plan, decode })).trace;
}

/** Every row of a head's matrix. */
function rowsOf(trace: Trace, name: Parameters<Trace['get']>[0]): Float32Array[] {
  const { data, shape } = trace.get(name);
  const [heads, queries, keys] = shape as [number, number, number];
  return Array.from({ length: heads * queries }, (_, row) =>
    data.subarray(row * keys, (row + 1) * keys),
  );
}

const near = (some: ArrayLike<number>, others: ArrayLike<number>) =>
  Array.from(some).every((value, index) => Math.abs(value - (others[index] as number)) < 1e-5);

describe('a plan', () => {
  it('that is empty changes no bit', async () => {
    const [one, two] = [await traceOf([]), await traceOf([])];
    for (const name of one.names) expect(one.get(name).data, name).toEqual(two.get(name).data);
  });

  it('scales a head’s share, and the output is their sum', async () => {
    const attention = 'decoder.1.cross_attn';
    const plain = await traceOf([]);
    const halved = await traceOf([{ kind: 'head-gain', attention, head: 1, gain: 0.5 }]);
    const size = 5 * dimensions.dModel;
    const before = plain.get(`${attention}.head_out`).data;
    const after = halved.get(`${attention}.head_out`).data;
    const wanted = before.map((value, index) =>
      Math.floor(index / size) === 1 ? value / 2 : value,
    );
    expect(near(after, wanted)).toBe(true);
    const sums = wanted
      .subarray(0, size)
      .map((_, at) => [0, 1, 2].reduce((sum, h) => sum + (wanted[h * size + at] as number), 0));
    expect(near(halved.get(`${attention}.out`).data, sums)).toBe(true);
    // What lies before it is as it was.
    const earlier = 'decoder.1.self_attn.pattern';
    expect(halved.get(earlier).data).toEqual(plain.get(earlier).data);
  });

  it('gives every allowed key the same weight, and no other', async () => {
    const attention = 'decoder.0.self_attn';
    const rows = rowsOf(await traceOf([{ kind: 'uniform', attention }]), `${attention}.pattern`);
    rows.forEach((row, index) => {
      const allowed = (index % 5) + 1;
      const wanted = Array.from(row, (_, key) => (key < allowed ? 1 / allowed : 0));
      expect(near(row, wanted)).toBe(true);
    });
  });

  it('leaves √d_k out of every attention', async () => {
    const trace = await traceOf([{ kind: 'unscaled' }]);
    for (const path of [
      'encoder.1.self_attn',
      'decoder.0.self_attn',
      'decoder.1.cross_attn',
    ] as const) {
      expect(trace.get(`${path}.scaled`).data).toEqual(trace.get(`${path}.scores`).data);
    }
  });

  it('lets the decoder look at later words, never at padding', async () => {
    const path = 'decoder.0.self_attn';
    const trace = await traceOf([{ kind: 'unmasked' }]);
    expect(trace.get(`${path}.masked`).data).toEqual(trace.get(`${path}.scaled`).data);
    for (const row of rowsOf(trace, `${path}.pattern`)) {
      expect(row).toHaveLength(5);
      expect(row.every((weight) => weight > 0)).toBe(true);
      expect(row.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 5);
    }
  });

  it('takes words their place: a sentence turned round is the same words', async () => {
    const trace = await traceOf([{ kind: 'unpositioned' }]);
    expect(trace.get('encoder.pos_embed').data.every((value) => value === 0)).toBe(true);
    expect(trace.get('decoder.pos_embed').data.every((value) => value === 0)).toBe(true);
    const turned = [...source].reverse();
    const plan: Plan = [{ kind: 'unpositioned' }];
    const { trace: other } = await model.run(turned, { ...plainRun(), plan, decode });
    const { dModel } = dimensions;
    const memory = trace.get('memory').data;
    const mirrored = turned.flatMap((_, at) => [
      ...memory.subarray((source.length - 1 - at) * dModel, (source.length - at) * dModel),
    ]);
    expect(near(other.get('memory').data, mirrored)).toBe(true);
  });

  it('leaves no tensors behind', async () => {
    const plan: Plan = [
      ...(['unscaled', 'unmasked', 'unpositioned'] as const).map((kind) => ({ kind })),
      { kind: 'masked-by', way: 'shared' },
      { kind: 'uniform', attention: 'encoder.1.self_attn' },
      { kind: 'head-gain', attention: 'decoder.0.self_attn', head: 0, gain: 2 },
    ];
    await traceOf(plan);
    const before = tf.memory().numTensors;
    await traceOf(plan);
    expect(tf.memory().numTensors).toBe(before);
  });

  it('is refused when the model has no such attention or head', async () => {
    const attention = 'encoder.2.self_attn';
    await expect(traceOf([{ kind: 'uniform', attention }])).rejects.toThrow(RangeError);
    const head = { kind: 'head-gain', attention: 'encoder.0.self_attn', head: 3, gain: 0 } as const;
    await expect(traceOf([head])).rejects.toThrow(RangeError);
    const half = { ...head, head: 0.5 };
    await expect(traceOf([half])).rejects.toThrow(RangeError);
  });
});
