import { describe, expect, test } from 'vitest';
import type { Box } from '../../../src/view/geometry.ts';
import { mapJoints, mapLines, memoryY, reachOf } from '../../../src/view/map/mapLines.ts';
import { modelMap } from '../../../src/view/map/modelMap.ts';

const map = modelMap({ nLayers: 3, nHeads: 4 }, { width: 249, height: 455 });
const all = { encoder: 99, decoder: 99 };
const middle = ({ x, width }: Box) => x + width / 2;
const numbers = (path: string) => (path.match(/-?[\d.]+/g) ?? []).map(Number);
const of = (role: string, stack: string, reach = all) =>
  mapLines(map, reach).filter((line) => line.role === role && line.stack === stack);
const blocks = (stack: string) => map.sublayers.filter((one) => one.stack === stack);

describe.each(['encoder', 'decoder'] as const)('in the %s', (stack) => {
  test('the stream goes straight up, from the words through every block to its end', () => {
    const lines = of('stream', stack).map(({ path }) => numbers(path));
    expect(lines).toHaveLength(blocks(stack).length + 1);
    for (const [index, [x, from, to]] of lines.entries()) {
      expect(x).toBe(middle(map.embeddings[stack]));
      const [below, above] = [blocks(stack)[index - 1], blocks(stack)[index]];
      expect(from).toBeCloseTo(below?.box.y ?? map.embeddings[stack].y, 9);
      const end = stack === 'decoder' ? map.output.y + map.output.height : memoryY(map);
      expect(to).toBeCloseTo(above ? above.box.y + above.box.height : end, 9);
      expect(to).toBeLessThan(from ?? 0);
    }
  });

  test('each residual goes around the outer side of its block to the sum above it', () => {
    const joints = mapJoints(map, all).filter((_, index) => map.sublayers[index]?.stack === stack);
    for (const [index, { path }] of of('residual', stack).entries()) {
      const { box } = blocks(stack)[index] as { box: Box };
      const [x, low] = numbers(path);
      expect(x).toBe(middle(box));
      expect(low).toBeGreaterThan(box.y + box.height);
      const [high, back] = numbers(path).slice(-2);
      expect([back, high]).toEqual([joints[index]?.x, joints[index]?.y]);
      expect(high).toBeLessThan(box.y);
      const outer = numbers(path)[3] ?? 0;
      expect(outer).toBeGreaterThan(stack === 'encoder' ? 0 : box.x + box.width);
      expect(outer).toBeLessThan(stack === 'encoder' ? box.x : map.width);
    }
  });

  test('what lies below the chosen sublayer is lit, and nothing above it', () => {
    const reach = { encoder: -1, decoder: -1, [stack]: 2 };
    const lit = (role: string) => of(role, stack, reach).filter((line) => line.lit).length;
    expect([lit('stream'), lit('residual')]).toEqual([3, 2]);
    expect(mapJoints(map, reach).filter((joint) => joint.lit)).toHaveLength(2);
  });
});

test('the memory leaves over the encoder, and comes between the stacks to each cross-attention', () => {
  const crossing = blocks('decoder').filter(({ kind }) => kind === 'cross_attn');
  const { encoder, decoder } = map.embeddings;
  const lines = of('memory', 'encoder');
  expect(lines).toHaveLength(crossing.length);
  for (const [index, { path }] of lines.entries()) {
    const [x, y, turn] = numbers(path);
    expect([x, y]).toEqual([middle(encoder), memoryY(map)]);
    expect(y).toBeLessThan(Math.min(...blocks('encoder').map(({ box }) => box.y)));
    expect(turn).toBeGreaterThan(encoder.x + encoder.width);
    expect(turn).toBeLessThan(decoder.x);
    expect((numbers(path)[3] ?? 0) - (turn ?? 0)).toBe(5);
    const { box } = crossing[index] as { box: Box };
    expect(numbers(path).at(-1)).toBe(box.x - 1);
    expect(numbers(path).at(-2)).toBeCloseTo(box.y + box.height / 2, 9);
  }
});

test('lit lines are drawn last', () => {
  const order = mapLines(map, { encoder: 2, decoder: 4 }).map(({ lit }) => lit);
  expect(order).toEqual([...order].sort((one, other) => Number(one) - Number(other)));
  expect(new Set(order).size).toBe(2);
});

test('positions light nothing, the output all; self-attention above the first layer needs memory', () => {
  const at = { stack: 'decoder', layer: 1, kind: 'self_attn', head: 0 } as const;
  expect(reachOf(map, { kind: 'embedding', stack: 'decoder' })).toEqual({
    encoder: -1,
    decoder: -1,
  });
  expect(reachOf(map, { kind: 'output' })).toEqual({ encoder: 6, decoder: 9 });
  expect(reachOf(map, { kind: 'memory' })).toEqual({ encoder: 6, decoder: -1 });
  const encoder = { stack: 'encoder', layer: 1 } as const;
  expect(reachOf(map, { kind: 'ffn', ...encoder })).toEqual({ encoder: 3, decoder: -1 });
  expect(reachOf(map, { kind: 'norm', norm: 'ln1', ...encoder }).encoder).toBe(3);
  expect(reachOf(map, { kind: 'residual', ...encoder }).encoder).toBe(4);
  expect(reachOf(map, at)).toEqual({ encoder: 6, decoder: 3 });
  expect(reachOf(map, { ...at, layer: 0 })).toEqual({ encoder: -1, decoder: 0 });
});
