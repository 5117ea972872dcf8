import { describe, expect, it } from 'vitest';
import { marianConfig } from '../../src/files/marian/config.ts';
import { marianTensors } from '../../src/files/marian/tensors.ts';
import { parameterShapes } from '../../src/trace/parameters.ts';
import { sizeOf } from '../../src/trace/shapes.ts';
import type { Trace } from '../../src/trace/trace.ts';
import { difference } from '../reference/difference.ts';
import { multiply, rowsFrom, transposed } from '../reference/linear.ts';
import { referenceRun } from '../reference/run.ts';
import { exportedFrom } from './exported.ts';

const run = referenceRun({ dimensions: { nLayers: 2 } });
const model = exportedFrom(run);
const { dModel, dFf, vocabSize, maxLength } = model.dimensions;
const tensors = new Map(marianTensors(model).map((one) => [one.name, one]));

function found(name: string) {
  const tensor = tensors.get(name);
  if (!tensor) throw new RangeError(name);
  return tensor;
}

const rowsOf = (name: Parameters<Trace['get']>[0]) =>
  rowsFrom(run.trace.get(name).data, run.trace.get(name).shape.at(-1) as number);

/** y = x·Wᵀ + b, as PyTorch's linear layers have it. */
function linear(x: number[][], name: string): number[] {
  const { data, shape } = found(`${name}.weight`);
  const bias = found(`${name}.bias`).data;
  const rows = multiply(x, transposed(rowsFrom(data, shape[1] as number)));
  return rows.flatMap((row) => row.map((value, at) => value + (bias[at] as number)));
}

/** The heads of an activation side by side again. */
function sideBySide(name: Parameters<Trace['get']>[0]): number[][] {
  const { shape, data } = run.trace.get(name);
  const [heads = 0, rows = 0, width = 0] = shape;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: heads }, (_, head) => [
      ...data.subarray((head * rows + row) * width, (head * rows + row + 1) * width),
    ]).flat(),
  );
}

describe('a model as MarianMT', () => {
  it('has the names and shapes that Transformers looks for', () => {
    const decoder = [...tensors.keys()].filter((one) => one.startsWith('model.decoder.layers.1.'));
    const attention = (name: string) => [
      ...['q_proj', 'k_proj', 'v_proj', 'out_proj'].flatMap((one) => [
        `${name}.${one}.weight`,
        `${name}.${one}.bias`,
      ]),
      ...[`${name}_layer_norm.weight`, `${name}_layer_norm.bias`],
    ];
    const rest = ['fc1', 'fc2', 'final_layer_norm'].flatMap((one) => [
      `${one}.weight`,
      `${one}.bias`,
    ]);
    expect(decoder.map((one) => one.slice('model.decoder.layers.1.'.length)).toSorted()).toEqual(
      [...attention('self_attn'), ...attention('encoder_attn'), ...rest].toSorted(),
    );
    expect(found('model.shared.weight').shape).toEqual([vocabSize, dModel]);
    expect(found('model.encoder.embed_positions.weight').shape).toEqual([maxLength, dModel]);
    expect(found('model.encoder.layers.0.fc1.weight').shape).toEqual([dFf, dModel]);
    expect(found('final_logits_bias').shape).toEqual([1, vocabSize]);
    for (const { name, shape, data } of tensors.values()) {
      expect(data.length, name).toBe(sizeOf(shape));
    }
  });

  it('keeps every number that was trained', () => {
    const trained = parameterShapes(model.dimensions).reduce(
      (sum, [, one]) => sum + sizeOf(one),
      0,
    );
    const added = /embed_positions|_proj\.bias|final_logits_bias/;
    const kept = [...tensors.values()].filter(({ name }) => !added.test(name));
    expect(kept.reduce((sum, { data }) => sum + data.length, 0)).toBe(trained);
  });

  it('computes as PyTorch’s linear layers what the model computes', () => {
    const inEncoder = 'model.encoder.layers.1';
    const inDecoder = 'model.decoder.layers.0';
    const asked = rowsOf('encoder.1.resid_pre');
    const pairs: [number[], number[]][] = [
      [linear(asked, `${inEncoder}.self_attn.q_proj`), sideBySide('encoder.1.self_attn.q').flat()],
      [linear(asked, `${inEncoder}.self_attn.v_proj`), sideBySide('encoder.1.self_attn.v').flat()],
      [
        linear(rowsOf('memory'), `${inDecoder}.encoder_attn.k_proj`),
        sideBySide('decoder.0.cross_attn.k').flat(),
      ],
      [
        linear(sideBySide('decoder.0.cross_attn.context'), `${inDecoder}.encoder_attn.out_proj`),
        rowsOf('decoder.0.cross_attn.out').flat(),
      ],
      [linear(rowsOf('encoder.1.ln1.out'), `${inEncoder}.fc1`), rowsOf('encoder.1.ffn.pre').flat()],
      [
        linear(rowsOf('encoder.1.ffn.post'), `${inEncoder}.fc2`),
        rowsOf('encoder.1.ffn.out').flat(),
      ],
    ];
    for (const [theirs, ours] of pairs) expect(difference(theirs, ours)).toBeLessThan(1e-5);
  });

  it('has norms and places where they belong', () => {
    const { get } = model.parameters;
    const layer = 'model.decoder.layers.0';
    expect(found(`${layer}.encoder_attn_layer_norm.weight`).data).toEqual(
      get('decoder.0.ln2.gain').data,
    );
    expect(found(`${layer}.final_layer_norm.bias`).data).toEqual(get('decoder.0.ln3.bias').data);
    const places = found('model.decoder.embed_positions.weight').data;
    const used = run.trace.get('decoder.pos_embed').data;
    expect(difference(places.subarray(0, used.length), used)).toBeLessThan(1e-6);
  });

  it('is configured as it was trained', () => {
    expect(marianConfig(model)).toMatchObject({
      ...{ model_type: 'marian', d_model: dModel, encoder_ffn_dim: dFf, vocab_size: vocabSize },
      ...{ decoder_layers: 2, encoder_attention_heads: 2, max_position_embeddings: maxLength },
      ...{ activation_function: 'relu', scale_embedding: true, decoder_start_token_id: 1 },
      ...{ pad_token_id: 0, eos_token_id: 2, forced_eos_token_id: null },
    });
  });

  it('is refused where heads are not as wide as the model together', () => {
    const dimensions = { ...model.dimensions, dHead: 3 };
    expect(() => marianTensors({ ...model, dimensions })).toThrow(RangeError);
  });
});
