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
  { kind: 'residual', stack: 'decoder', layer: 1 },
  { kind: 'ffn', stack: 'decoder', layer: 1 },
  { kind: 'ffn', stack: 'encoder', layer: 1 },
  { kind: 'norm', stack: 'decoder', layer: 1, norm: 'ln1' },
  { kind: 'norm', stack: 'decoder', layer: 1, norm: 'ln3' },
  { kind: 'memory' },
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
  const place = { stack: 'decoder', layer: 1 };
  expect(partFrom(head, 'ffn')).toEqual({ kind: 'ffn', ...place });
  expect(partFrom(head, 'norm')).toEqual({ kind: 'norm', ...place, norm: 'ln2' });
  for (const part of parts) expect(kindOf(partFrom(head, kindOf(part)))).toBe(kindOf(part));
});

test('beside a part stands a head of its stack; the encoder attends to nothing but itself', () => {
  const encoder = { ...head, stack: 'encoder', kind: 'self_attn' };
  expect(headBeside({ kind: 'output' }, head)).toBe(head);
  expect(headBeside({ kind: 'embedding', stack: 'decoder' }, head)).toEqual(head);
  expect(headBeside({ kind: 'embedding', stack: 'encoder' }, head)).toEqual(encoder);
  expect(headBeside({ ...head, stack: 'encoder' }, head)).toEqual(encoder);
});

test('beside a sum stands a head of the attention it is of; beside a network one of its layer', () => {
  const norm = { kind: 'norm', stack: 'decoder', layer: 0, norm: 'ln1' } as const;
  expect(headBeside(norm, head)).toEqual({ ...head, layer: 0, kind: 'self_attn' });
  expect(headBeside({ ...norm, norm: 'ln3' }, head)).toEqual({ ...head, layer: 0 });
  const ffn = { kind: 'ffn', stack: 'encoder', layer: 2 } as const;
  expect(headBeside(ffn, head)).toEqual({ ...head, ...ffn, kind: 'self_attn' });
  expect(headBeside({ kind: 'memory' }, head)).toBe(head);
});
