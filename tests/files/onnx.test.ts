import { beforeAll, describe, expect, it } from 'vitest';
import { worstOf } from '../../scripts/export/check.ts';
import { idsOf, type Outputs, type Sessions } from '../../scripts/export/onnx-runtime.ts';
import { cropped } from '../../src/engine/cropped.ts';
import { graphOf, onnxFile } from '../../src/files/onnx/export.ts';
import type { Dimensions } from '../../src/trace/dimensions.ts';
import type { ActivationName } from '../../src/trace/names.ts';
import { referenceRun } from '../reference/run.ts';
import { exportedFrom, inputsOf, runOnnx, sessionsOf } from './exported.ts';

const sizes: readonly Partial<Dimensions>[] = [
  {},
  { nLayers: 1, nHeads: 5, dHead: 8, dModel: 40, dFf: 96 },
  { nLayers: 3, nHeads: 2, dHead: 24, dModel: 32, dFf: 64 },
];
const sentences = {
  long: { source: ['the', 'old', 'cat', 'sleeps', '<eos>'], target: ['le', 'chat', '<eos>'] },
  short: { source: ['the', '<eos>'], target: ['le', 'vieux', 'chat', 'dort', '<eos>'] },
};

describe.each(sizes)('exported graphs of %j', (dimensions) => {
  const run = referenceRun({ ...sentences.long, dimensions });
  const model = exportedFrom(run);
  let sessions: Sessions;
  let outputs: Outputs;

  beforeAll(async () => {
    sessions = await sessionsOf(model);
    outputs = await runOnnx(sessions, [[...run.source.ids]], [inputsOf(run)]);
  });

  it('give every activation, as float64 loops have it', () => {
    expect([...outputs.keys()]).toEqual(run.trace.names);
    expect(worstOf(outputs, run.trace, run.trace.names).off).toBeLessThan(1e-4);
  });

  it('say of every output which axes it has', () => {
    const lengths = { batch: 1, source: run.source.ids.length, target: run.target.ids.length };
    const values = (['encoder', 'decoder'] as const).flatMap((one) => graphOf(one, model).outputs);
    for (const { name, type, shape } of values) {
      const told = shape.map((length) => (typeof length === 'string' ? lengths[length] : length));
      expect(outputs.get(name)?.dims, name).toEqual(told);
      expect(told.slice(1), name).toEqual(run.trace.get(name as ActivationName).shape);
      expect(outputs.get(name)?.type, name).toBe(type === 'float' ? 'float32' : type);
    }
  });

  it('read ids that fill the model', async () => {
    const ids = Array.from({ length: model.dimensions.maxLength }, (_, at) => 4 + (at % 3));
    const full = await runOnnx(sessions, [ids], [ids]);
    expect(full.get('probs')?.dims).toEqual([1, ids.length, model.dimensions.vocabSize]);
  });
});

describe('padding', () => {
  const [long, short] = [sentences.long, sentences.short].map((one) => {
    // The same words in both, so that ids and parameters are the same.
    const all = Object.values(sentences).flatMap(({ source, target }) => [...source, ...target]);
    const whole = referenceRun({ source: all, target: all });
    const ids = (words: readonly string[]) => words.map((word) => whole.vocabulary.indexOf(word));
    return { model: exportedFrom(whole), source: ids(one.source), target: ids(one.target) };
  });
  let [together, alone]: Outputs[] = [];
  let sessions: Sessions;

  beforeAll(async () => {
    if (!long || !short) throw new Error('two sentences');
    sessions = await sessionsOf(long.model);
    together = await runOnnx(
      sessions,
      [long.source, short.source],
      [long.target.slice(0, 2), short.target.slice(0, 4)],
    );
    alone = await runOnnx(sessions, [short.source], [short.target.slice(0, 4)]);
  });

  it('changes nothing of a sentence beside a longer one', () => {
    for (const [name, one] of alone ?? []) {
      const padded = together?.get(name);
      const shape = (padded?.dims ?? []).slice(1);
      const from = name.endsWith('.pos_embed') ? 0 : 1;
      const width = shape.reduce((product, length) => product * length, 1);
      const data = Float32Array.from(padded?.data as ArrayLike<number>);
      const words = cropped(data.subarray(from * width), shape, one.dims.slice(1));
      words.forEach((value, at) => {
        expect(Math.abs(value - Number(one.data[at])), name).toBeLessThan(1e-5);
      });
    }
  });

  it('is blocked by a finite score, and gets no weight at all', () => {
    const name = 'decoder.0.cross_attn';
    const [, heads = 0, queries = 0, keys = 0] = together?.get(`${name}.masked`)?.dims ?? [];
    const last = heads * queries * keys;
    for (let key = short?.source.length ?? 0; key < keys; key++) {
      expect(together?.get(`${name}.masked`)?.data[last + key]).toBe(-1e9);
      expect(together?.get(`${name}.pattern`)?.data[last + key]).toBe(0);
    }
    expect(keys).toBeGreaterThan(short?.source.length ?? keys);
  });

  it('is not made up where there are more ids than places', async () => {
    const most = long?.model.dimensions.maxLength ?? 0;
    const source = idsOf([new Array<number>(most + 1).fill(5)]);
    await expect(sessions.encoder.run({ source })).rejects.toThrow();
  });
});

describe('a file', () => {
  const model = exportedFrom(referenceRun());
  const { names, get } = model.parameters;

  it('is not written of a model that lacks a parameter', () => {
    const lacking = (name: string) => {
      if (name === 'decoder.1.cross_attn.w_k') throw new RangeError(name);
      return get(name);
    };
    const other = { ...model, parameters: { names, get: lacking } };
    expect(() => onnxFile('decoder', other)).toThrow('decoder.1.cross_attn.w_k');
    expect(() => onnxFile('encoder', other)).not.toThrow();
  });

  it('holds each number that was trained once, and of the other stack only the embedding', () => {
    const held = (['encoder', 'decoder'] as const).map((stack) =>
      graphOf(stack, model).constants.map(({ name }) => name),
    );
    const trained = held.map((all) => all.filter((one) => names.includes(one)));
    const [encoder = [], decoder = []] = trained;
    expect([...new Set(trained.flat())].toSorted()).toEqual(names.toSorted());
    expect(encoder.filter((one) => decoder.includes(one))).toEqual(['embedding']);
  });
});
