import {
  buffer,
  cast,
  div,
  greater,
  less,
  mul,
  range,
  reshape,
  scalar,
  sum,
  type Tensor,
  where,
  zerosLike,
} from '@tensorflow/tfjs-core';
import type { Intervention, Plan } from '../../lab/plan.ts';
import { type Tap, untapped } from '../../model/tap.ts';
import type { Dimensions } from '../../trace/dimensions.ts';
import type { ActivationName } from '../../trace/names.ts';
import { type AttentionPath, sublayersOf } from '../../trace/topology.ts';
import { blockedScore } from '../../trace/trace.ts';

/** Something else in an activation's place, worked out of it and of one named before it. */
type Change = {
  readonly name: ActivationName;
  readonly needs?: ActivationName;
  by(x: Tensor, needed: Tensor): Tensor;
};

type Pass = {
  readonly dimensions: Dimensions;
  /** How many of the decoder's rows are words; the rest is padding. */
  readonly words: number;
};

function attentionsOf(dimensions: Dimensions): readonly AttentionPath[] {
  const all = (['encoder', 'decoder'] as const).flatMap((one) => sublayersOf(one, dimensions));
  return all.flatMap((one) => (one.kind === 'ffn' ? [] : [one.path]));
}

function gainOf(head: number, gain: number, { nHeads }: Dimensions): Tensor {
  const gains = buffer([1, nHeads, 1, 1], 'float32', new Float32Array(nHeads).fill(1));
  gains.set(gain, 0, head, 0, 0);
  return gains.toTensor();
}

/** Equal weights over the keys whose score is not blocked. */
function uniform(masked: Tensor): Tensor {
  const allowed = cast(greater(masked, scalar(blockedScore)), 'float32');
  return div(allowed, sum(allowed, -1, true));
}

/** What stands before the mask, of keys that are words; padding stays blocked. */
function unmasked(masked: Tensor, scaled: Tensor, words: number): Tensor {
  const keys = masked.shape.at(-1) as number;
  const present = reshape(less(range(0, keys), scalar(words)), [1, 1, 1, keys]);
  return where(present, scaled, masked);
}

function changesOf(one: Intervention, { dimensions, words }: Pass): readonly Change[] {
  switch (one.kind) {
    case 'head-gain': {
      const name = `${one.attention}.head_out` as const;
      return [{ name, by: (x) => mul(x, gainOf(one.head, one.gain, dimensions)) }];
    }
    case 'uniform': {
      const needs = `${one.attention}.masked` as const;
      return [{ name: `${one.attention}.pattern`, needs, by: (_, masked) => uniform(masked) }];
    }
    case 'unscaled':
      return attentionsOf(dimensions).map((path) => ({
        ...{ name: `${path}.scaled`, needs: `${path}.scores`, by: (_, scores) => scores },
      }));
    case 'unmasked':
      return sublayersOf('decoder', dimensions).flatMap((at): Change[] => {
        if (at.kind === 'ffn' || !at.causal) return [];
        const needs = `${at.path}.scaled` as const;
        return [
          { name: `${at.path}.masked`, needs, by: (x, scaled) => unmasked(x, scaled, words) },
        ];
      });
    case 'unpositioned':
      return (['encoder', 'decoder'] as const).map((stack) => ({
        ...{ name: `${stack}.pos_embed`, by: (x: Tensor) => zerosLike(x) },
      }));
  }
}

/**
 * A tap that carries out a plan, for one pass.
 * @throws RangeError for an attention or a head that the model does not have
 */
export function intervening(plan: Plan, pass: Pass): Tap {
  if (plan.length === 0) return untapped;
  assertThere(plan, pass.dimensions);
  const changes = plan.flatMap((one) => changesOf(one, pass));
  const changed = new Set(changes.map(({ name }) => name));
  const looked = new Set(changes.flatMap(({ needs }) => needs ?? []));
  const seen = new Map<ActivationName, Tensor>();
  return {
    reads: (name) => looked.has(name),
    replaces: (name) => changed.has(name),
    pass(name, x) {
      let passed: Tensor = x;
      for (const { needs, by } of changes.filter((one) => one.name === name)) {
        const needed = needs ? seen.get(needs) : passed;
        if (!needed) throw new RangeError(`${name} comes before ${needs}`);
        passed = by(passed, needed);
      }
      if (looked.has(name)) seen.set(name, passed);
      return passed as typeof x;
    },
  };
}

function assertThere(plan: Plan, dimensions: Dimensions): void {
  const attentions = attentionsOf(dimensions);
  for (const one of plan) {
    if (!('attention' in one)) continue;
    if (!attentions.includes(one.attention)) throw new RangeError(`no ${one.attention}`);
    const { nHeads } = dimensions;
    const isHead = (head: number) => Number.isInteger(head) && head >= 0 && head < nHeads;
    if (one.kind === 'head-gain' && !isHead(one.head)) {
      throw new RangeError(`no head ${one.head}`);
    }
  }
}
