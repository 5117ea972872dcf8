import {
  div,
  greaterEqual,
  less,
  logicalAnd,
  mul,
  range,
  reshape,
  scalar,
  sum,
  type Tensor,
  where,
  zerosLike,
} from '@tensorflow/tfjs-core';
import type { WrongMask } from '../../lab/plan.ts';
import type { AttentionPath } from '../../trace/topology.ts';
import { blockedScore } from '../../trace/trace.ts';
import type { Change } from './change.ts';

/** Keys that are words; the rest is padding. [1, 1, 1, key] bool */
function present(keys: number, words: number): Tensor {
  return reshape(less(range(0, keys), scalar(words)), [1, 1, 1, keys]);
}

/** What stands before the mask, of keys that are words; padding stays blocked. */
export function unmasked(masked: Tensor, scaled: Tensor, words: number): Tensor {
  return where(present(masked.shape.at(-1) as number, words), scaled, masked);
}

/** 0 where the mask blocks a word. */
function zeroed(masked: Tensor, words: number): Tensor {
  const blocked = less(masked, scalar(blockedScore / 2));
  const there = present(masked.shape.at(-1) as number, words);
  return where(logicalAnd(blocked, there), zerosLike(masked), masked);
}

/** Weights of a whole pass without those of later keys; rows and keys are the same words. */
function earlier(pattern: Tensor): Tensor {
  const length = pattern.shape.at(-1) as number;
  const places = range(0, length);
  const allowed = greaterEqual(reshape(places, [length, 1]), reshape(places, [1, length]));
  return mul(pattern, reshape(allowed, [1, 1, length, length]));
}

const shared = (pattern: Tensor) => div(pattern, sum(pattern, -1, true));

/** A decoder's self-attention with its mask put on in another way. */
export function maskedBy(way: WrongMask, path: AttentionPath, words: number): readonly Change[] {
  const score = way === 'times' || way === 'input' ? zeroed : null;
  const scores: Change = {
    ...{ name: `${path}.masked`, needs: `${path}.scaled` },
    by: (x, scaled) => (score ? score(x, words) : unmasked(x, scaled, words)),
  };
  if (way === 'times') return [scores];
  const name = `${path}.pattern` as const;
  // Of blocked inputs the values are 0 as well: what their weight brings is nothing, as if it were 0.
  return [scores, { name, by: (x) => (way === 'shared' ? shared(earlier(x)) : earlier(x)) }];
}
