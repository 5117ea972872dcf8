import { describe, expect, test } from 'vitest';
import {
  leastWeight,
  linkLayout,
  linkOpacity,
  linksOf,
  linkWidth,
  weightsOf,
} from '../../../src/view/links/links.ts';

const pattern = { rows: 2, columns: 2, data: Float32Array.of(0.995, 0.005, 0.3, 0.7) };
const words = (count: number, word = 'word') => Array.from({ length: count }, () => word);

describe('links', () => {
  test('come lightest first and leave out what is thinner than a hair', () => {
    const links = linksOf(pattern, 2);
    expect(links.map(({ query, key }) => [query, key])).toEqual([
      [1, 0],
      [1, 1],
      [0, 0],
    ]);
    expect(links.every(({ weight }) => weight >= leastWeight)).toBe(true);
  });

  test('stop at the rows there are so far', () => {
    expect(linksOf(pattern, 1).every(({ query }) => query === 0)).toBe(true);
  });

  test('grow thicker and darker with the weight, on scales that do not depend on the data', () => {
    expect(linkWidth(1)).toBeGreaterThan(linkWidth(0.5));
    expect(linkOpacity(1)).toBe(1);
    expect(linkWidth(2)).toBe(linkWidth(1));
  });
});

describe('where the words stand', () => {
  test('two rows when both sentences fit across', () => {
    const layout = linkLayout({ queries: words(3), keys: words(4) }, { width: 700, height: 400 });
    expect(layout.orientation).toBe('across');
    const [query, key] = [layout.queries[0], layout.keys[0]];
    expect(query?.y).toBeLessThan(key?.y ?? 0);
    const xs = layout.keys.map(({ x }) => x);
    expect(xs).toEqual([...xs].sort((one, other) => one - other));
  });

  test('two columns when one does not, and words keep apart however many there are', () => {
    const frame = { width: 360, height: 300 };
    const layout = linkLayout({ queries: words(26), keys: words(45) }, frame);
    expect(layout.orientation).toBe('down');
    expect(layout.height).toBeGreaterThan(frame.height);
    const ys = layout.keys.map(({ y }) => y);
    expect((ys[1] ?? 0) - (ys[0] ?? 0)).toBeGreaterThanOrEqual(12);
    expect(layout.queries[0]?.x).toBeLessThan(layout.keys[0]?.x ?? 0);
  });

  test('every word inside the frame', () => {
    for (const count of [1, 3, 24, 48]) {
      const tokens = { queries: words(count), keys: words(count + 2) };
      const layout = linkLayout(tokens, { width: 390, height: 500 });
      for (const { x, y } of [...layout.queries, ...layout.keys]) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(layout.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(layout.height);
      }
    }
  });

  test('a path runs from the query to the key', () => {
    const layout = linkLayout({ queries: words(2), keys: words(2) }, { width: 600, height: 300 });
    const numbers =
      layout
        .path(1, 0)
        .match(/[\d.]+/g)
        ?.map(Number) ?? [];
    const [query, key] = [layout.queries[1], layout.keys[0]];
    expect(numbers[0]).toBeCloseTo(query?.x ?? 0, 2);
    expect(numbers[1]).toBeCloseTo(query?.y ?? 0, 2);
    expect(numbers.at(-2)).toBeCloseTo(key?.x ?? 0, 2);
    expect(numbers.at(-1)).toBeCloseTo(key?.y ?? 0, 2);
  });
});

describe('the weights of one word', () => {
  test('as a query are a row, as a key a column', () => {
    expect(weightsOf(pattern, { side: 'query', index: 1 })).toEqual([
      Math.fround(0.3),
      Math.fround(0.7),
    ]);
    expect(weightsOf(pattern, { side: 'key', index: 1 })).toEqual([
      Math.fround(0.005),
      Math.fround(0.7),
    ]);
  });
});
