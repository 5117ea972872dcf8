import { describe, expect, test } from 'vitest';
import type { Box } from '../../../src/view/geometry.ts';
import { mapJoints } from '../../../src/view/map/mapLines.ts';
import { mapTargets } from '../../../src/view/map/mapTargets.ts';
import { modelMap } from '../../../src/view/map/modelMap.ts';
import { type Part, samePart } from '../../../src/view/parts/part.ts';
import type { View } from '../../../src/view/selection.ts';
import { partIn } from '../../../src/view/views.ts';

const map = modelMap({ nLayers: 2, nHeads: 2 }, { width: 249, height: 455 });
const targets = mapTargets(map);
const named = targets.map(({ part }) => Object.values(part).join(' '));

test('what can be chosen comes in reading order: each stack from its words up', () => {
  const heads = (layer: string, kind: string) => [0, 1].map((head) => `${layer} ${kind} ${head}`);
  const encoderLayer = (layer: string) => [
    ...[`residual ${layer}`, ...heads(layer, 'self_attn'), `norm ${layer} ln1`],
    ...[`ffn ${layer}`, `norm ${layer} ln2`],
  ];
  const decoderLayer = (layer: string) => [
    ...[`residual ${layer}`, ...heads(layer, 'self_attn'), `norm ${layer} ln1`],
    ...[...heads(layer, 'cross_attn'), `norm ${layer} ln2`, `ffn ${layer}`, `norm ${layer} ln3`],
  ];
  expect(named).toEqual([
    ...['embedding encoder', ...encoderLayer('encoder 0'), ...encoderLayer('encoder 1'), 'memory'],
    ...['embedding decoder', ...decoderLayer('decoder 0'), ...decoderLayer('decoder 1'), 'output'],
  ]);
});

test('each has its own place', () => {
  const boxOf = (name: string) => targets[named.indexOf(name)]?.box;
  expect(boxOf('embedding encoder')).toEqual(map.embeddings.encoder);
  expect(boxOf('embedding decoder')).toEqual(map.embeddings.decoder);
  expect(boxOf('output')).toEqual(map.output);
  const places = targets.map(({ box: { x, y } }) => `${x} ${y}`);
  expect(new Set(places).size).toBe(targets.length);
});

test('a sum is chosen where the map draws it, and covers no network', () => {
  const joints = mapJoints(map, { encoder: -1, decoder: -1 });
  const sums = targets.filter(({ part }) => part.kind === 'norm').map(({ box }) => box);
  expect(sums).toHaveLength(joints.length);
  for (const { x, y } of joints) {
    const around = sums.filter((box) => inside({ x, y }, box) && inside({ x: x + 15, y }, box));
    expect(around).toHaveLength(1);
  }
  const networks = targets.filter(({ part }) => part.kind === 'ffn').map(({ box }) => box);
  const middles = networks.map(({ x, y, width, height }) => ({
    x: x + width / 2,
    y: y + height / 2,
  }));
  for (const middle of middles) expect(sums.some((box) => inside(middle, box))).toBe(false);
});

const inside = ({ x, y }: Pick<Box, 'x' | 'y'>, box: Box) =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

describe('the part that is shown', () => {
  const where = { stack: 'decoder', layer: 1, kind: 'cross_attn', head: 0 } as const;
  const shown = (view: View, at: typeof where) => {
    const selected = partIn(view, at, at);
    return named.filter((_, index) => samePart(targets[index]?.part as Part, selected));
  };

  test.each(['steps', 'links', 'heads'] as const)('is one head in %s', (view) => {
    expect(shown(view, where)).toEqual(['decoder 1 cross_attn 0']);
  });

  test('is the words of a stack among positions, and the output where words are written', () => {
    expect(shown('positions', where)).toEqual(['embedding decoder']);
    expect(shown('output', where)).toEqual(['output']);
    expect(shown('numbers', where)).toEqual(['residual decoder 1']);
  });
});

test('thumbnails are whole pixels, as large as the room allows', () => {
  for (const height of [455, 601, 830, 1100]) {
    for (const { thumbnail } of modelMap({ nLayers: 3, nHeads: 4 }, { width: 301, height }).heads) {
      expect(Number.isInteger(thumbnail)).toBe(true);
    }
  }
});
