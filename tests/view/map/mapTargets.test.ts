import { describe, expect, test } from 'vitest';
import { mapTargets } from '../../../src/view/map/mapTargets.ts';
import { modelMap } from '../../../src/view/map/modelMap.ts';
import { type Part, partFrom, samePart } from '../../../src/view/parts/part.ts';
import type { View } from '../../../src/view/selection.ts';
import { viewTraits } from '../../../src/view/views.ts';

const map = modelMap({ nLayers: 2, nHeads: 2 }, { width: 249, height: 455 });
const targets = mapTargets(map);
const named = targets.map(({ part }) => {
  if (part.kind === 'output') return 'output';
  if (part.kind === 'embedding') return `${part.stack} words`;
  return `${part.stack} ${part.layer} ${part.kind} ${part.head}`;
});

test('what can be chosen comes in reading order: each stack from its words up', () => {
  const headsOf = (stack: string, layer: number, kind: string) =>
    [0, 1].map((head) => `${stack} ${layer} ${kind} ${head}`);
  const decoderLayer = (layer: number) =>
    ['self_attn', 'cross_attn'].flatMap((kind) => headsOf('decoder', layer, kind));
  expect(named).toEqual([
    ...['encoder words', ...[0, 1].flatMap((layer) => headsOf('encoder', layer, 'self_attn'))],
    ...['decoder words', ...[0, 1].flatMap(decoderLayer), 'output'],
  ]);
});

test('each has its own place', () => {
  const boxes = targets.map(({ box }) => box);
  expect(boxes[0]).toEqual(map.embeddings.encoder);
  expect(boxes[5]).toEqual(map.embeddings.decoder);
  expect(boxes.at(-1)).toEqual(map.output);
  expect(new Set(boxes.map(({ x, y }) => `${x} ${y}`)).size).toBe(boxes.length);
});

describe('the part that is shown', () => {
  const where = { stack: 'decoder', layer: 1, kind: 'cross_attn', head: 0 } as const;
  const shown = (view: View, at: typeof where) => {
    const selected = partFrom(at, viewTraits[view].of);
    return named.filter((_, index) => samePart(targets[index]?.part as Part, selected));
  };

  test.each(['steps', 'links', 'heads'] as const)('is one head in %s', (view) => {
    expect(shown(view, where)).toEqual(['decoder 1 cross_attn 0']);
  });

  test('is the words of a stack among positions, and the output where words are written', () => {
    expect(shown('positions', where)).toEqual(['decoder words']);
    expect(shown('output', where)).toEqual(['output']);
  });
});

test('thumbnails are whole pixels, as large as the room allows', () => {
  for (const height of [455, 601, 830, 1100]) {
    for (const { thumbnail } of modelMap({ nLayers: 3, nHeads: 4 }, { width: 301, height }).heads) {
      expect(Number.isInteger(thumbnail)).toBe(true);
    }
  }
});
