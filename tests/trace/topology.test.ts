import { describe, expect, it } from 'vitest';
import { activationNames } from '../../src/trace/names.ts';
import { attentionAt, layerOf, type Sublayer, sublayersOf } from '../../src/trace/topology.ts';
import { at, traced } from '../../src/view/matrix/matrix.ts';
import { referenceRun } from '../reference/run.ts';

const both = (nLayers: number) =>
  (['encoder', 'decoder'] as const).flatMap((stack) => sublayersOf(stack, { nLayers }));
const isAttention = (one: Sublayer) => one.kind !== 'ffn';

describe('the topology', () => {
  it('has two sublayers a layer in the encoder and three in the decoder', () => {
    expect(sublayersOf('encoder', { nLayers: 3 }).map(({ path }) => path)).toEqual([
      ...['encoder.0.self_attn', 'encoder.0.ffn', 'encoder.1.self_attn', 'encoder.1.ffn'],
      ...['encoder.2.self_attn', 'encoder.2.ffn'],
    ]);
    expect(layerOf('decoder', 1).map(({ path }) => path)).toEqual([
      ...['decoder.1.self_attn', 'decoder.1.cross_attn', 'decoder.1.ffn'],
    ]);
  });

  it('masks later keys in the self-attention of the decoder alone', () => {
    const causal = both(2).filter((one) => isAttention(one) && one.causal);
    expect(causal.map(({ path }) => path)).toEqual(['decoder.0.self_attn', 'decoder.1.self_attn']);
  });

  it('takes the keys of cross-attention from the encoder, all others from where the queries are', () => {
    expect(attentionAt({ stack: 'decoder', kind: 'cross_attn', layer: 1 })).toMatchObject({
      ...{ input: 'decoder.1.ln1.out', keys: 'memory', after: 'decoder.1.ln1' },
      ...{ sum: 'decoder.1.resid_mid_cross', norm: 'decoder.1.ln2' },
      sides: { query: 'target', key: 'source' },
    });
    for (const one of both(2).filter(isAttention)) {
      if (one.kind === 'self_attn') expect(one.keys).toBe(one.input);
      if (one.kind === 'self_attn') expect(one.sides.key).toBe(one.sides.query);
    }
  });

  it('feeds a layer with the last norm of the layer below, the first with words and positions', () => {
    expect(layerOf('encoder', 0)[0]).toMatchObject({ input: 'encoder.0.resid_pre', after: null });
    expect(layerOf('decoder', 0)[0]).toMatchObject({ input: 'decoder.0.resid_pre', after: null });
    expect(layerOf('encoder', 1)[0]?.after).toBe('encoder.0.ln2');
    expect(layerOf('decoder', 2)[0]?.after).toBe('decoder.1.ln3');
    expect(layerOf('decoder', 0)[2]).toMatchObject({
      ...{ input: 'decoder.0.ln2.out', sum: 'decoder.0.resid_post', norm: 'decoder.0.ln3' },
    });
  });

  it('gives the same sides object each time, as selectors that compare must have', () => {
    const cross = { stack: 'decoder', kind: 'cross_attn' } as const;
    expect(attentionAt(cross).sides).toBe(attentionAt({ ...cross, layer: 1 }).sides);
  });

  it('knows no cross-attention in the encoder', () => {
    expect(() => attentionAt({ stack: 'encoder', kind: 'cross_attn' })).toThrow(RangeError);
  });
});

describe('what the equations give, without the topology', () => {
  const run = referenceRun({ target: ['le', 'chat', '<eos>'] });
  const numbers = (name: Parameters<typeof run.trace.get>[0]) =>
    Array.from(run.trace.get(name).data);

  it('is masked where the topology says so, and as wide as the words it looks at', () => {
    const lengths = { source: run.source.tokens.length, target: run.target.inputs.length };
    for (const one of both(run.dimensions.nLayers).filter(isAttention)) {
      const pattern = traced(run.trace, `${one.path}.pattern`);
      const { query, key } = one.sides;
      expect([pattern.rows, pattern.columns], one.path).toEqual([lengths[query], lengths[key]]);
      expect(at(pattern, 0, 1) === 0, one.path).toBe(one.causal);
    }
  });

  it('adds up as the topology says: input and output give the sum, which the norm centres', () => {
    for (const one of both(run.dimensions.nLayers)) {
      const [input, out, sum] = [numbers(one.input), numbers(`${one.path}.out`), numbers(one.sum)];
      sum.forEach((value, index) => {
        const added = (input[index] as number) + (out[index] as number);
        expect(value, one.sum).toBeCloseTo(added, 5);
      });
      const { dModel } = run.dimensions;
      numbers(`${one.norm}.mean`).forEach((mean, row) => {
        const values = sum.slice(row * dModel, (row + 1) * dModel);
        expect(mean, one.norm).toBeCloseTo(values.reduce((all, one) => all + one) / dModel, 5);
      });
      if (one.after) expect(numbers(one.input)).toEqual(numbers(`${one.after}.out`));
    }
  });

  it('has as many rows as the axes of its names', () => {
    for (const [name, axes] of activationNames(run.dimensions)) {
      expect(run.trace.get(name).shape, name).toHaveLength(axes.length);
    }
  });
});
