import { afterEach, expect, test, vi } from 'vitest';
import { paintSoon } from '../../src/charts/paintSoon.ts';

afterEach(() => vi.unstubAllGlobals());

test('what asks is painted once, with the next picture, but for what was taken back', () => {
  const pictures: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => pictures.push(draw));
  const painted: string[] = [];
  paintSoon(() => painted.push('one'));
  const stop = paintSoon(() => painted.push('two'));
  paintSoon(() => painted.push('three'));
  stop();
  expect([painted, pictures.length]).toEqual([[], 1]);
  pictures[0]?.();
  expect(painted).toEqual(['one', 'three']);
  paintSoon(() => painted.push('four'));
  expect(pictures).toHaveLength(2);
  pictures[1]?.();
  expect(painted).toEqual(['one', 'three', 'four']);
});
