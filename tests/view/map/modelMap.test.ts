import { expect, test } from 'vitest';
import type { Box } from '../../../src/view/geometry.ts';
import { mapJoints, mapLines, reachOf } from '../../../src/view/map/mapLines.ts';
import { partBeside } from '../../../src/view/map/mapMoves.ts';
import { numberLine } from '../../../src/view/map/mapPlan.ts';
import { mapTargets } from '../../../src/view/map/mapTargets.ts';
import { modelMap } from '../../../src/view/map/modelMap.ts';
import { fc } from '../../draws.ts';

const shipped = { nLayers: 3, nHeads: 4 };
const deep = { nLayers: 6, nHeads: 8 };
/** The map's room on a 1280 × 720 laptop. */
const laptop = { width: 249, height: 455 };
const whole = (frame = laptop, sizes = shipped) => modelMap(sizes, frame);

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width - 0.01 &&
  b.x < a.x + a.width - 0.01 &&
  a.y < b.y + b.height - 0.01 &&
  b.y < a.y + a.height - 0.01;

test('three layers of four heads fit a laptop without scrolling', () => {
  expect(whole().height).toBe(laptop.height);
});

test('heads are large enough to hit, wherever they are', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom(1, 2, 4, 8),
      fc.integer({ min: 236, max: 460 }),
      fc.integer({ min: 200, max: 1200 }),
      (nLayers, nHeads, width, height) => {
        const map = modelMap({ nLayers, nHeads }, { width, height });
        const targets = mapTargets(map).map(({ box }) => box);
        // Heads, and of each layer two streams, two networks and five sums; words, memory, output.
        expect(targets).toHaveLength(3 * nLayers * nHeads + 9 * nLayers + 4);
        // Small targets keep 24 px, less a rounding, from centre to centre (WCAG 2.2, 2.5.8).
        const small = map.heads.filter(({ box }) => Math.min(box.width, box.height) < 23);
        const outside = targets.filter(
          ({ x, y, width: wide, height: tall }) =>
            x < 0 || y < 0 || x + wide > width || y + tall > map.height,
        );
        const clashes = targets.filter((one, index) =>
          targets.slice(index + 1).some((other) => overlap(one, other)),
        );
        expect({ small, outside, clashes }).toEqual({ small: [], outside: [], clashes: [] });
      },
    ),
  );
});

test('every layer is drawn alike, with its names where all have room for them', () => {
  const densities = (map: ReturnType<typeof whole>) =>
    new Set(map.sublayers.map(({ density }) => JSON.stringify(density)));
  for (const map of [whole(), whole({ width: 360, height: 830 }), whole(laptop, deep)])
    expect(densities(map).size).toBe(1);
  expect(whole({ width: 249, height: 406 }).sublayers[0]?.density.named).toBe(true);
  expect(whole(laptop, deep).sublayers[0]?.density.named).toBe(false);
});

test('layers stand bottom up', () => {
  const heights = whole().sublayers.filter(({ stack }) => stack === 'decoder');
  const ys = heights.map(({ box }) => box.y);
  expect(ys).toEqual([...ys].sort((a, b) => b - a));
});

test('what feeds the chosen part is lit: all of the encoder for cross-attention', () => {
  const map = whole();
  const at = (stack: 'encoder' | 'decoder', layer: number, kind: 'self_attn' | 'cross_attn') =>
    reachOf(map, { stack, layer, kind, head: 0 });
  expect(at('encoder', 1, 'self_attn')).toEqual({ encoder: 2, decoder: -1 });
  expect(at('decoder', 0, 'self_attn')).toEqual({ encoder: -1, decoder: 0 });
  expect(at('decoder', 0, 'cross_attn')).toEqual({ encoder: 6, decoder: 1 });
  expect(at('decoder', 2, 'self_attn')).toEqual({ encoder: 6, decoder: 6 });
});

test('every sublayer has a residual arc and a sum, every cross-attention the memory', () => {
  const map = whole();
  const reach = reachOf(map, { kind: 'output' });
  const lines = mapLines(map, reach);
  const count = (role: string) => lines.filter((line) => line.role === role).length;
  expect([count('residual'), count('memory'), mapJoints(map, reach).length]).toEqual([15, 3, 15]);
  expect(lines.every(({ lit }) => lit)).toBe(true);
});

test('arrow keys reach every part from every other', () => {
  for (const map of [whole(), whole({ width: 360, height: 830 }), whole(laptop, deep)]) {
    const targets = mapTargets(map);
    const reached = new Set([0]);
    for (const from of reached) {
      for (const arrow of ['ArrowUp', 'ArrowDown']) {
        const next = partBeside(targets, from, arrow);
        if (next !== undefined) reached.add(next);
      }
    }
    expect(reached.size).toBe(targets.length);
  }
});

test('up is on along the data’s way, page by page an attention; ← and → are the steps’', () => {
  const targets = mapTargets(whole());
  const from = (index: number, key: string) => partBeside(targets, index, key);
  expect([from(0, 'ArrowUp'), from(1, 'ArrowDown'), from(2, 'ArrowDown')]).toEqual([1, 0, 1]);
  // 1 is the first layer's stream, 2 to 5 its heads, 6 the sum after them, 7 its network.
  expect([from(2, 'PageUp'), from(7, 'PageUp'), from(6, 'PageDown')]).toEqual([6, 8, 2]);
  expect([from(7, 'Home'), from(7, 'End')]).toEqual([0, targets.length - 1]);
  expect(from(0, 'ArrowDown')).toBeUndefined();
  expect(from(targets.length - 1, 'ArrowUp')).toBeUndefined();
  expect([from(3, 'ArrowLeft'), from(3, 'ArrowRight'), from(3, 'x')]).toEqual(Array(3));
});

test('it fills its room: with more of it heads are larger, and have their numbers under them', () => {
  const [screen, tall] = [whole({ width: 460, height: 800 }), whole({ width: 250, height: 1100 })];
  const laptopHead = whole().heads[0]?.thumbnail ?? 0;
  expect(screen.height).toBe(800);
  expect(screen.heads[0]?.thumbnail).toBeGreaterThan(2 * laptopHead);
  expect(tall.sublayers[0]?.density.columns).toBe(2);
  expect(whole().sublayers[0]?.density.columns).toBe(4);
  for (const { box, thumbnail } of [...screen.heads, ...tall.heads])
    expect(box.height - thumbnail).toBeGreaterThan(numberLine);
});

test('both stacks stand half a gap above their words, and the output as much above the decoder', () => {
  const map = whole();
  const { encoder, decoder } = map.embeddings;
  expect([encoder.y + encoder.height, decoder.y + decoder.height]).toEqual([455, 455]);
  for (const stack of ['encoder', 'decoder'] as const) {
    const [first] = map.sublayers.filter((one) => one.stack === stack);
    const bottom = (first?.box.y ?? 0) + (first?.box.height ?? 0);
    expect(map.embeddings[stack].y - bottom).toBe(4);
  }
  const last = map.sublayers.findLast(({ stack }) => stack === 'decoder');
  const above = (last?.box.y ?? 0) - (map.output.y + map.output.height);
  expect(above).toBeCloseTo(4 + (last?.density.gap ?? 0), 6);
});
