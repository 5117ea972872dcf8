import { describe, expect, it } from 'vitest';
import { assertPlan } from '../../src/lab/check.ts';
import { type Intervention, inOrder } from '../../src/lab/plan.ts';
import { eachHeadOff } from '../../src/lab/variant.ts';

const dimensions = {
  ...{ dModel: 2, dHead: 1, nHeads: 2, nLayers: 2, dFf: 4, vocabSize: 9, maxLength: 8 },
};
const lengths = { source: 3, target: 5 };
const check = (...plan: Intervention[]) => assertPlan(plan, { dimensions, lengths });

const cross = { attention: 'decoder.1.cross_attn', head: 1 } as const;
const own = { attention: 'decoder.0.self_attn', head: 0 } as const;
const weightAt = (query: number, key: number, weight = 0.5) => [{ query, key, weight }];
const pattern = { kind: 'pattern', renormalised: true } as const;

describe('a plan', () => {
  it('may change what is there', () => {
    check(
      { kind: 'layer-off', layer: 'encoder.1' },
      { kind: 'uniform', attention: 'decoder.0.self_attn' },
      { kind: 'head-gain', ...cross, gain: -2 },
      { kind: 'patched', ...cross, rows: [{ query: 4, output: [1, 2] }] },
      { ...pattern, ...cross, weights: weightAt(4, 2) },
      { ...pattern, ...own, weights: weightAt(4, 4, -1) },
    );
  });

  it.each<[string, Intervention]>([
    ['layer', { kind: 'layer-off', layer: 'encoder.2' }],
    ['cross-attention', { kind: 'own-words', attention: 'decoder.0.self_attn' }],
    ['layer', { kind: 'layer-off', layer: 'memory' as 'encoder.0' }],
    ['attention', { kind: 'uniform', attention: 'decoder.2.self_attn' }],
    ['head', { kind: 'head-gain', ...own, head: 2, gain: 0 }],
    ['head', { kind: 'head-gain', ...own, head: 0.5, gain: 0 }],
    ['finite gain', { kind: 'head-gain', ...own, gain: Number.NaN }],
    ['query', { ...pattern, ...cross, weights: weightAt(5, 0) }],
    ['key', { ...pattern, ...cross, weights: weightAt(0, 3) }],
    ['key before the query', { ...pattern, ...own, weights: weightAt(1, 2) }],
    ['finite weight', { ...pattern, ...own, weights: weightAt(1, 1, Number.POSITIVE_INFINITY) }],
    ['row to patch', { kind: 'patched', ...own, rows: [{ query: 5, output: [1, 2] }] }],
    ['whole row', { kind: 'patched', ...own, rows: [{ query: 0, output: [1] }] }],
    ['finite row', { kind: 'patched', ...own, rows: [{ query: 0, output: [1, Number.NaN] }] }],
  ])('is refused where there is no such %s', (_, one) => {
    expect(() => check(one)).toThrow(RangeError);
  });

  it('may weigh later words once nothing is masked', () => {
    check({ ...pattern, ...own, weights: weightAt(1, 2) }, { kind: 'unmasked' });
  });

  it.each<Intervention>([
    { kind: 'unmasked' },
    { kind: 'masked-by', way: 'after' },
    { ...pattern, ...cross, weights: weightAt(1, 1) },
  ])(
    'has own words under the trained mask and among keys of their own: not beside $kind',
    (one) => {
      const fed = { kind: 'own-words', attention: cross.attention } as const;
      check(fed);
      expect(() => check(fed, one)).toThrow(RangeError);
      expect(() => check(one, fed)).toThrow(/^decoder\.1\.cross_attn has /);
    },
  );

  it('is carried out from the input on, whatever its order', () => {
    const plan = [
      { kind: 'layer-off', layer: 'encoder.0' },
      { kind: 'head-gain', ...own, gain: 2 },
      { kind: 'head-gain', ...own, gain: 3 },
      { kind: 'unpositioned' },
    ] as const;
    expect(inOrder(plan)).toEqual([plan[3], plan[1], plan[2], plan[0]]);
  });
});

describe('every head off in its turn', () => {
  it('is a variant a head, of both stacks', () => {
    const variants = eachHeadOff(dimensions, { kind: 'forced', ids: [1] });
    expect(variants).toHaveLength(2 * 2 + 2 * 2 * 2);
    expect(variants.at(-1)).toEqual({
      plan: [{ kind: 'head-gain', attention: 'decoder.1.cross_attn', head: 1, gain: 0 }],
      decode: { kind: 'forced', ids: [1] },
    });
    expect(new Set(variants.map((one) => JSON.stringify(one))).size).toBe(12);
  });
});
