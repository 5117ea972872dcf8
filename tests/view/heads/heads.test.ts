import { describe, expect, test } from 'vitest';
import {
  attentionTokens,
  entropy,
  headMaps,
  headPattern,
  rowSums,
  rowsSoFar,
  uniformEntropy,
} from '../../../src/view/heads/heads.ts';
import { referenceRun } from '../../reference/run.ts';

const run = referenceRun();
const encoder = { stack: 'encoder', kind: 'self_attn' } as const;
const masked = { stack: 'decoder', kind: 'self_attn' } as const;
const cross = { stack: 'decoder', kind: 'cross_attn' } as const;

describe('who asks and who is looked at', () => {
  test('source tokens both ways in the encoder', () => {
    const { tokens } = run.source;
    expect(attentionTokens(run, encoder)).toEqual({ queries: tokens, keys: tokens });
  });

  test('what the decoder was fed, from <bos> on, in its self-attention', () => {
    const { queries, keys } = attentionTokens(run, masked);
    expect(queries).toEqual(['<bos>', 'le', 'chat', 'dort']);
    expect(keys).toEqual(queries);
  });

  test('queries from the decoder, keys from the encoder in cross-attention', () => {
    const { queries, keys } = attentionTokens(run, cross);
    expect(queries[0]).toBe('<bos>');
    expect(keys).toEqual(run.source.tokens);
  });
});

describe('rows so far', () => {
  test('are all the rows of the encoder at any step', () => {
    expect(rowsSoFar(run, encoder, 0)).toBe(4);
  });

  test('are one more than the decoding step, and never more than there are', () => {
    expect(rowsSoFar(run, cross, 0)).toBe(1);
    expect(rowsSoFar(run, masked, 2)).toBe(3);
    expect(rowsSoFar(run, masked, 99)).toBe(4);
  });
});

describe('a map of every head', () => {
  test('lists heads by layer with the patterns of the trace', () => {
    const layers = headMaps(run, cross, 3);
    expect(layers.map((heads) => heads.length)).toEqual([2, 2]);
    const map = layers[1]?.[0];
    expect(map).toMatchObject({ ...cross, layer: 1, head: 0 });
    expect(map?.pattern.data).toEqual(headPattern(run, { ...cross, layer: 1, head: 0 }).data);
  });

  test('has rows that sum to one, not columns', () => {
    for (const sum of rowSums(headPattern(run, { ...masked, layer: 0, head: 1 }))) {
      expect(sum).toBeCloseTo(1, 6);
    }
  });
});

describe('entropy', () => {
  test('is 0 bits when every row looks at one word', () => {
    expect(entropy({ rows: 2, columns: 2, data: Float32Array.of(1, 0, 0, 1) }, 2)).toBe(0);
  });

  test('is log2 of the keys when every row looks at all alike', () => {
    const data = new Float32Array(8).fill(0.25);
    expect(entropy({ rows: 2, columns: 4, data }, 2)).toBeCloseTo(2, 6);
  });

  test('counts only the rows there are so far', () => {
    expect(entropy({ rows: 2, columns: 2, data: Float32Array.of(1, 0, 0.5, 0.5) }, 1)).toBe(0);
  });
});

describe('the entropy of rows that look at all they may alike', () => {
  test('is log2 of the keys where every row sees every key', () => {
    expect(uniformEntropy(run, encoder, 3)).toBe(2);
    expect(uniformEntropy(run, cross, 0)).toBe(2);
  });

  test('is less under the mask, where row i sees i keys: log2(rows!) over the rows', () => {
    expect(uniformEntropy(run, masked, 3)).toBeCloseTo(Math.log2(1 * 2 * 3 * 4) / 4, 12);
    expect(uniformEntropy(run, masked, 1)).toBeCloseTo(0.5, 12);
    expect(uniformEntropy(run, masked, 0)).toBe(0);
  });
});
