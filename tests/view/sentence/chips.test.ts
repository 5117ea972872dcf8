import { describe, expect, test } from 'vitest';
import { sourceChips, targetChips } from '../../../src/view/sentence/chips.ts';
import { referenceRun } from '../../reference/run.ts';

const run = referenceRun();
const encoder = { stack: 'encoder', kind: 'self_attn' } as const;
const cross = { stack: 'decoder', kind: 'cross_attn' } as const;
const masked = { stack: 'decoder', kind: 'self_attn' } as const;
const at = { query: 1, key: 2 };
const roles = (chips: ReturnType<typeof sourceChips>) => chips.map((chip) => chip.roles.join('+'));

test('the encoder asks and is asked', () => {
  expect(roles(sourceChips(run, encoder, at))).toEqual(['', 'query', 'key', '']);
  expect(roles(targetChips(run, encoder, at, 3)).join('')).toBe('');
});

test('in cross-attention the translation asks the sentence', () => {
  expect(roles(sourceChips(run, cross, at))).toEqual(['', '', 'key', '']);
  // Row 1 makes the second word, which is the third chip.
  expect(roles(targetChips(run, cross, at, 3))).toEqual(['', '', 'query', '', '']);
  expect(sourceChips(run, cross, at)[0]?.choose).toEqual({ role: 'key', index: 0, word: 0 });
});

test('in the decoder’s self-attention the sentence has no part', () => {
  expect(sourceChips(run, masked, at).every(({ choose }) => choose === null)).toBe(true);
  expect(roles(targetChips(run, masked, at, 3))).toEqual(['', '', 'query+key', '', '']);
});

test('while no row is pointed at none is marked, nor <bos>', () => {
  const chips = targetChips(run, masked, { query: -1, key: -1 }, 3);
  expect(roles(chips).join('')).toBe('');
});

describe('weights', () => {
  const weights = Float32Array.of(0.1, 0.2, 0.3, 0.4);
  const given = (chips: ReturnType<typeof sourceChips>) =>
    chips.map(({ weight }) => (weight === null ? null : Number(weight.toFixed(1))));

  test('tint the keys: the sentence in the encoder and in cross-attention', () => {
    const pointer = { ...at, weights };
    expect(given(sourceChips(run, encoder, pointer))).toEqual([0.1, 0.2, 0.3, 0.4]);
    expect(given(sourceChips(run, cross, pointer))).toEqual([0.1, 0.2, 0.3, 0.4]);
    expect(given(targetChips(run, cross, pointer, 3))).toEqual(Array(5).fill(null));
  });

  test('tint what is written so far in the decoder’s own attention', () => {
    const pointer = { ...at, weights };
    expect(given(sourceChips(run, masked, pointer))).toEqual(Array(4).fill(null));
    expect(given(targetChips(run, masked, pointer, 1))).toEqual([0.1, 0.2, null, null, null]);
  });

  test('are none before softmax has made them', () => {
    expect(given(sourceChips(run, encoder, at))).toEqual(Array(4).fill(null));
  });
});

test('the translation is produced, produced now, or still to come', () => {
  const states = targetChips(run, masked, at, 1).map(({ state }) => state);
  expect(states).toEqual(['produced', 'produced', 'now', 'later', 'later']);
});

test('a word stands for the row that makes it; one still to come walks decoding there', () => {
  const chips = targetChips(run, masked, at, 1);
  expect(chips.map(({ choose }) => choose)).toEqual([
    null,
    { role: 'query', index: 0, word: 1 },
    { role: 'query', index: 1, word: 2 },
    { time: 2 },
    { time: 3 },
  ]);
});
