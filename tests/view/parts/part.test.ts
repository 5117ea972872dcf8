import { expect, test } from 'vitest';
import { headBeside, kindOf, type Part, partFrom, samePart } from '../../../src/view/parts/part.ts';

const head = { stack: 'decoder', layer: 1, kind: 'cross_attn', head: 2 } as const;
const parts: readonly Part[] = [
  head,
  { ...head, head: 1 },
  { ...head, layer: 0 },
  { ...head, kind: 'self_attn' },
  { ...head, stack: 'encoder', kind: 'self_attn' },
  { kind: 'embedding', stack: 'encoder' },
  { kind: 'embedding', stack: 'decoder' },
  { kind: 'output' },
];

test('a part is the same as its copy and as no other', () => {
  for (const [index, one] of parts.entries()) {
    expect(parts.map((other) => samePart({ ...one }, other))).toEqual(
      parts.map((_, at) => at === index),
    );
  }
});

test('from a head one comes to itself, to what its stack begins with, and to the output', () => {
  expect(partFrom(head, 'head')).toBe(head);
  expect(partFrom(head, 'embedding')).toEqual({ kind: 'embedding', stack: 'decoder' });
  expect(partFrom(head, 'output')).toEqual({ kind: 'output' });
  for (const part of parts) expect(kindOf(partFrom(head, kindOf(part)))).toBe(kindOf(part));
});

test('beside a part stands a head of its stack; the encoder attends to nothing but itself', () => {
  const encoder = { ...head, stack: 'encoder', kind: 'self_attn' };
  expect(headBeside({ kind: 'output' }, head)).toBe(head);
  expect(headBeside({ kind: 'embedding', stack: 'decoder' }, head)).toEqual(head);
  expect(headBeside({ kind: 'embedding', stack: 'encoder' }, head)).toEqual(encoder);
  expect(headBeside({ ...head, stack: 'encoder' }, head)).toEqual(encoder);
});
