import { expect, test } from 'vitest';
import { paintSoon } from '../../src/charts/paintSoon.ts';

test('what asks is painted once, behind what is done now, but for what was taken back', async () => {
  const painted: string[] = [];
  paintSoon(() => painted.push('one'));
  const stop = paintSoon(() => painted.push('two'));
  paintSoon(() => painted.push('three'));
  stop();
  expect(painted).toEqual([]);
  await Promise.resolve();
  expect(painted).toEqual(['one', 'three']);
  paintSoon(() => painted.push('four'));
  await Promise.resolve();
  expect(painted).toEqual(['one', 'three', 'four']);
});
