import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../src/kernels/kernel.ts';
import { packWeights } from '../../../src/kernels/packed-weights.ts';
import { isKnown, sweepKernels, sweepPlan } from '../../../src/kernels/sweep/plan.ts';
import { none } from '../../../src/kernels/sweep/regions.ts';
import { sharedEncoders, type ToldVariant } from '../../../src/kernels/sweep/told.ts';
import type { Plan } from '../../../src/lab/plan.ts';
import { eachHeadOff } from '../../../src/lab/variant.ts';
import { type ActivationName, activationNames } from '../../../src/trace/names.ts';
import { sizeOf } from '../../../src/trace/shapes.ts';
import { referenceRun } from '../../reference/run.ts';

const run = referenceRun({ dimensions: { nLayers: 3, nHeads: 4, dHead: 2 } });
const { dimensions } = run;
const weights = packWeights(run.parameters, dimensions);

const variant = (plan: Plan, source = [4, 5, 2]): ToldVariant => ({
  ...{ source, plan, given: [], limit: 6, end: 2 },
});
const heads = eachHeadOff(dimensions).map(({ plan = [] }) => variant(plan));
const planOf = (variants: readonly ToldVariant[], names: readonly ActivationName[] = []) =>
  sweepPlan(variants, new Set(names), 1, { weights, dimensions });

describe('encoders', () => {
  it('are shared by the variants that leave them alone', () => {
    const { encoders, whose } = sharedEncoders(heads);
    // Twelve heads of the encoder, and one for the 24 others.
    expect(encoders).toHaveLength(13);
    expect(new Set(whose.slice(12)).size).toBe(1);
    expect(new Set(whose.slice(0, 12)).size).toBe(12);
  });

  it('are not shared by other sentences, nor where both stacks are changed', () => {
    const all = [variant([]), variant([], [4, 2]), variant([{ kind: 'unscaled' }]), variant([])];
    expect(sharedEncoders(all).whose).toEqual([0, 1, 2, 0]);
  });
});

describe('a sweep of all heads', () => {
  it('takes 4N + 3 dispatches, and one more for how words would look at later ones', () => {
    expect(planOf(heads).dispatches).toHaveLength(4 * 3 + 3);
    expect(planOf(heads, ['decoder.1.self_attn.pattern']).dispatches).toHaveLength(4 * 3 + 4);
    expect(planOf(heads, ['decoder.1.cross_attn.pattern']).dispatches).toHaveLength(4 * 3 + 3);
  });

  it('has a workgroup of the decoder a variant, and rows of each encoder', () => {
    const { dispatches } = planOf(heads);
    const groups = Object.fromEntries(dispatches.map((one) => [one.kernel.name, one.workgroups]));
    expect(groups['sweep greedy']).toEqual([heads.length, 1, 1]);
    expect(groups['sweep attend']).toEqual([3, 4, 13]);
    expect(groups['sweep cross-keys']).toEqual([3, 1, 13 * 3]);
  });

  it('keeps what was chosen, and nothing else', () => {
    const few = planOf(heads, ['decoder.1.ln3.out', 'encoder.0.self_attn.q']);
    const { kept } = few.arena;
    expect(kept.variant.at('ln3.out')).not.toBe(none);
    expect(kept.variant.at('ln2.out')).toBe(none);
    expect(kept.encoder.at('encoder.0.self_attn.q')).not.toBe(none);
    expect(kept.encoder.at('encoder.1.self_attn.q')).toBe(none);
    expect(few.arena.length - few.arena.begin).toBe(
      13 * kept.encoder.stride + heads.length * kept.variant.stride,
    );
  });

  it('gives every place of every encoder and variant room of its own', () => {
    const names = activationNames(dimensions).map(([name]) => name);
    const { arena } = planOf(heads, names);
    const ends = new Map<number, number>();
    for (const { offset, stride, shape, of } of arena.places.values()) {
      for (let one = 0; one < (of === 'encoder' ? 13 : heads.length); one++) {
        ends.set(offset + one * stride, offset + one * stride + sizeOf(shape));
      }
    }
    let end = arena.begin;
    for (const [begin, next] of [...ends].sort(([one], [other]) => one - other)) {
      expect(begin).toBeGreaterThanOrEqual(end);
      end = next;
    }
    expect(end).toBeLessThanOrEqual(arena.length);
    expect(arena.places.size).toBe(names.length - 1);
  });
});

describe('the kernels of a sweep', () => {
  it('are given whole numbers in every slot', () => {
    const names = activationNames(dimensions).map(([name]) => name);
    for (const { kernel, numbers } of planOf(heads, names).dispatches) {
      const odd = kernel.slots.filter((_, index) => !Number.isInteger(numbers[index]));
      expect(odd, kernel.name).toEqual([]);
      expect(new Set(kernel.slots).size, kernel.name).toBe(kernel.slots.length);
    }
  });

  it('say nothing that is not there', () => {
    for (const kernel of sweepKernels) {
      const text = sourceOf(kernel, { dimensions, epsilon: 1e-5 });
      expect(text, kernel.name).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('know all plans but an open mask and two overriding ones of a head', () => {
    const head = { attention: 'decoder.1.self_attn', head: 1 } as const;
    const pattern = { kind: 'pattern', ...head, weights: [], renormalised: false } as const;
    expect(isKnown([pattern, { ...pattern, head: 2 }, { kind: 'norm-off' }])).toBe(true);
    expect(isKnown([pattern, pattern])).toBe(false);
    expect(isKnown([{ kind: 'unmasked' }])).toBe(false);
    expect(isKnown([{ kind: 'own-words', attention: 'decoder.0.cross_attn' }])).toBe(false);
    expect(isKnown([{ kind: 'masked-by', way: 'after' }])).toBe(false);
  });
});
