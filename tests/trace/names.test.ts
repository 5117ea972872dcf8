import { describe, expect, it } from 'vitest';
import { type ActivationName, activationNames } from '../../src/trace/names.ts';
import { type ParameterName, parameterShapes } from '../../src/trace/parameters.ts';

const attention = 'q k v scores scaled masked pattern context head_out out'.split(' ');
const pinned = [
  ...['encoder.tokens', 'encoder.embed', 'encoder.pos_embed', 'encoder.0.resid_pre'],
  ...attention.map((part) => `encoder.0.self_attn.${part}`),
  'encoder.0.resid_mid',
  ...['encoder.0.ln1.mean', 'encoder.0.ln1.scale', 'encoder.0.ln1.normalized', 'encoder.0.ln1.out'],
  ...['encoder.0.ffn.pre', 'encoder.0.ffn.post', 'encoder.0.ffn.out', 'encoder.0.resid_post'],
  ...['encoder.0.ln2.mean', 'encoder.0.ln2.scale', 'encoder.0.ln2.normalized', 'encoder.0.ln2.out'],
  'memory',
  ...['decoder.tokens', 'decoder.embed', 'decoder.pos_embed', 'decoder.0.resid_pre'],
  ...attention.map((part) => `decoder.0.self_attn.${part}`),
  'decoder.0.resid_mid',
  ...['decoder.0.ln1.mean', 'decoder.0.ln1.scale', 'decoder.0.ln1.normalized', 'decoder.0.ln1.out'],
  ...attention.map((part) => `decoder.0.cross_attn.${part}`),
  'decoder.0.resid_mid_cross',
  ...['decoder.0.ln2.mean', 'decoder.0.ln2.scale', 'decoder.0.ln2.normalized', 'decoder.0.ln2.out'],
  ...['decoder.0.ffn.pre', 'decoder.0.ffn.post', 'decoder.0.ffn.out', 'decoder.0.resid_post'],
  ...['decoder.0.ln3.mean', 'decoder.0.ln3.scale', 'decoder.0.ln3.normalized', 'decoder.0.ln3.out'],
  ...['logits', 'probs'],
];

describe('names', () => {
  it('of activations are pinned, in computed order', () => {
    expect(activationNames({ nLayers: 1 }).map(([name]) => name)).toEqual(pinned);
  });

  it('are 135 in the models on the page', () => {
    expect(activationNames({ nLayers: 2 })).toHaveLength(135);
  });

  it('carry their axes', () => {
    const axes = new Map<string, readonly string[]>(activationNames({ nLayers: 1 }));
    expect(axes.get('encoder.0.self_attn.k')).toEqual(['head', 'key', 'dHead']);
    expect(axes.get('decoder.0.cross_attn.pattern')).toEqual(['head', 'query', 'key']);
    expect(axes.get('decoder.0.ln3.mean')).toEqual(['target', 'one']);
    expect(axes.get('encoder.0.ln1.scale')).toEqual(['source', 'one']);
    expect(axes.get('decoder.0.ffn.post')).toEqual(['target', 'dFf']);
    expect(axes.get('memory')).toEqual(['source', 'dModel']);
    expect(axes.get('logits')).toEqual(['target', 'vocab']);
  });

  it('of parameters share their paths, with shapes', () => {
    const sizes = { dModel: 6, dHead: 2, nHeads: 4, nLayers: 1, dFf: 10, vocabSize: 9 };
    expect(parameterShapes({ ...sizes, maxLength: 12 })).toEqual([
      ['embedding', [9, 6]],
      ...['w_q', 'w_k', 'w_v'].map((w) => [`encoder.0.self_attn.${w}`, [6, 8]]),
      ['encoder.0.self_attn.w_o', [8, 6]],
      ...['gain', 'bias'].map((one) => [`encoder.0.ln1.${one}`, [6]]),
      ...[
        ['encoder.0.ffn.w_1', [6, 10]],
        ['encoder.0.ffn.b_1', [10]],
        ['encoder.0.ffn.w_2', [10, 6]],
        ['encoder.0.ffn.b_2', [6]],
      ],
      ...['gain', 'bias'].map((one) => [`encoder.0.ln2.${one}`, [6]]),
      ...['w_q', 'w_k', 'w_v'].map((w) => [`decoder.0.self_attn.${w}`, [6, 8]]),
      ['decoder.0.self_attn.w_o', [8, 6]],
      ...['gain', 'bias'].map((one) => [`decoder.0.ln1.${one}`, [6]]),
      ...['w_q', 'w_k', 'w_v'].map((w) => [`decoder.0.cross_attn.${w}`, [6, 8]]),
      ['decoder.0.cross_attn.w_o', [8, 6]],
      ...['gain', 'bias'].map((one) => [`decoder.0.ln2.${one}`, [6]]),
      ...[
        ['decoder.0.ffn.w_1', [6, 10]],
        ['decoder.0.ffn.b_1', [10]],
        ['decoder.0.ffn.w_2', [10, 6]],
        ['decoder.0.ffn.b_2', [6]],
      ],
      ...['gain', 'bias'].map((one) => [`decoder.0.ln3.${one}`, [6]]),
    ]);
  });

  it('that cannot exist do not compile', () => {
    const known = new Set<string>(activationNames({ nLayers: 4 }).map(([name]) => name));
    const names: ActivationName[] = ['encoder.3.ln2.mean', 'decoder.3.cross_attn.head_out'];
    const impossible: ActivationName[] = [
      // @ts-expect-error the encoder has no cross-attention
      'encoder.0.cross_attn.q',
      // @ts-expect-error nor a third norm
      'encoder.0.ln3.out',
      // @ts-expect-error nor a second sum of attention
      'encoder.0.resid_mid_cross',
      // @ts-expect-error a norm has no pattern
      'decoder.0.ln1.pattern',
      // @ts-expect-error the feed-forward has no queries
      'decoder.0.ffn.q',
    ];
    const parameters: ParameterName[] = [
      // @ts-expect-error the encoder has no cross-attention
      'encoder.0.cross_attn.w_q',
      // @ts-expect-error attention projections carry no bias
      'decoder.0.self_attn.b_q',
    ];
    for (const name of names) expect(known.has(name)).toBe(true);
    for (const name of [...impossible, ...parameters]) expect(known.has(name)).toBe(false);
  });
});
