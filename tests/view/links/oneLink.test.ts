import { expect, test } from 'vitest';
import { oneLinkLayout } from '../../../src/view/links/oneLink.ts';

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`);
const short = { queries: words(5), keys: words(6) };

test('words stand in their order, line after line, inside the room', () => {
  for (const [count, width, height] of [
    [5, 700, 340],
    [16, 700, 340],
    [26, 350, 330],
  ] as const) {
    const { queries, keys } = oneLinkLayout(
      { queries: words(count), keys: words(count) },
      { width, height },
    );
    for (const spots of [queries, keys]) {
      expect(spots).toHaveLength(count);
      spots.forEach(({ x, y }, index) => {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(width);
        const before = spots[index - 1];
        if (before) expect(y > before.y || (y === before.y && x > before.x)).toBe(true);
      });
    }
    expect(queries[0]?.y).toBeGreaterThan(0);
    expect(keys.at(-1)?.y).toBeLessThan(height);
    expect((keys[0]?.y ?? 0) - (queries.at(-1)?.y ?? 0)).toBeGreaterThan(80);
  }
});

test('few words are written large, many smaller', () => {
  const size = (count: number) =>
    oneLinkLayout({ queries: words(count), keys: words(count) }, { width: 700, height: 340 })
      .fontSize;
  expect(size(5)).toBe(24);
  expect(size(26)).toBeLessThan(24);
  expect(size(90)).toBe(12);
});

test('the link leads from below the query to above the key, its number half way', () => {
  const { path, middle, queries, keys } = oneLinkLayout(short, { width: 700, height: 340 });
  const [from, to] = [queries[1], keys[4]];
  const numbers =
    path(1, 4)
      .match(/[\d.]+/g)
      ?.map(Number) ?? [];
  expect(numbers.slice(0, 1)).toEqual([from?.x]);
  expect(numbers[1]).toBeGreaterThan(from?.y ?? 0);
  expect(numbers.at(-1)).toBeLessThan(to?.y ?? 0);
  expect(middle(1, 4).x).toBeCloseTo(((from?.x ?? 0) + (to?.x ?? 0)) / 2, 6);
  expect(path(9, 9)).toBe('');
});
