import { expect, test } from 'vitest';
import { isCausal } from '../../../src/view/steps/mask.ts';
import type { steps } from '../../../src/view/steps/steps.ts';
import { nextStep, previousStep, stepIn, walkOf } from '../../../src/view/steps/walk.ts';

const encoder = { stack: 'encoder', kind: 'self_attn', layer: 0, head: 0 } as const;
const cross = { stack: 'decoder', kind: 'cross_attn', layer: 0, head: 0 } as const;
const masked = { stack: 'decoder', kind: 'self_attn', layer: 0, head: 0 } as const;

test('only the decoder’s self-attention blocks anything', () => {
  expect([encoder, cross, masked].map(isCausal)).toEqual([false, false, true]);
});

test('the walk skips the mask where nothing is blocked, both ways', () => {
  for (const block of [encoder, cross]) {
    expect(nextStep('scaled', block)).toBe('pattern');
    expect(previousStep('pattern', block)).toBe('scaled');
    expect(walkOf(block)).not.toContain('masked');
  }
  expect(nextStep('scaled', masked)).toBe('masked');
  expect(previousStep('pattern', masked)).toBe('masked');
});

test('a mask step reached by a click leads on from where it stands', () => {
  expect(nextStep('masked', encoder)).toBe('pattern');
  expect(previousStep('masked', encoder)).toBe('scaled');
});

test('the ends hold', () => {
  expect(previousStep('x', masked)).toBe('x');
  expect(nextStep('normed', masked)).toBe('normed');
  expect(nextStep('probs', { kind: 'output' })).toBe('probs');
});

test('walking on and back visits every step of the walk once', () => {
  for (const block of [encoder, cross, masked]) {
    const walk = walkOf(block);
    const there = walk
      .slice(1)
      .reduce((seen) => [...seen, nextStep(seen.at(-1) ?? 'x', block)], [
        walk[0] ?? 'x',
      ] as (typeof steps)[number][]);
    expect(there).toEqual(walk);
    expect(previousStep(walk[1] ?? 'x', block)).toBe(walk[0]);
  }
});

test('a part that has no such step stands at its first', () => {
  const ffn = { kind: 'ffn', stack: 'encoder', layer: 0 } as const;
  expect(stepIn(ffn, 'scores')).toBe('x');
  expect(stepIn(ffn, 'residual')).toBe('residual');
  expect(stepIn(masked, 'pre')).toBe('x');
  expect(walkOf(ffn)).toEqual([
    ...['x', 'pre', 'post', 'ffn_out', 'residual', 'normalized', 'normed'],
  ]);
});
