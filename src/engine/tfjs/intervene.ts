import type { Tensor } from '@tensorflow/tfjs-core';
import { inOrder, type Plan } from '../../lab/plan.ts';
import { type Tap, untapped } from '../../model/tap.ts';
import type { ActivationName } from '../../trace/names.ts';
import { changesOf, type Pass } from './changes.ts';
import { feedingOwnWords } from './feeds.ts';

/**
 * A tap that carries out a plan, for one pass; `assertPlan` has said that it can.
 */
export function intervening(plan: Plan, pass: Pass): Tap {
  if (plan.length === 0) return untapped;
  const changes = inOrder(plan).flatMap((one) => changesOf(one, pass));
  const changed = new Set(changes.map(({ name }) => name));
  const looked = new Set(changes.flatMap(({ needs }) => needs ?? []));
  const seen = new Map<ActivationName, Tensor>();
  return {
    reads: (name) => looked.has(name),
    replaces: (name) => changed.has(name),
    feeds: feedingOwnWords(plan),
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
