import { describe, expect, test } from 'vitest';
import { linkLayout, linkOpacity, linkWidth } from '../../../src/view/links/links.ts';
import { textWidth } from '../../../src/view/matrix/gutters.ts';

const words = (count: number, word = 'word') => Array.from({ length: count }, () => word);
/** The least width at which a row of so many words is set at this size. */
const rowOf = (count: number, size: number) => count * (4 * 0.55 * size + 20);
const laid = (queries: number, keys: number, width: number, height = 600) =>
  linkLayout({ queries: words(queries), keys: words(keys) }, { width, height });
const pitchOf = ({ keys }: ReturnType<typeof laid>) => (keys[1]?.y ?? 0) - (keys[0]?.y ?? 0);

test('half a weight has most of the ink and half of the width', () => {
  expect([0, 0.5, 1, 2].map(linkOpacity)).toEqual([0.2, 0.85, 1, 1]);
  expect([0, 1].map(linkWidth)).toEqual([0.75, 9]);
});

describe('rows', () => {
  test('are large where they fit so, then of the usual size, then columns', () => {
    expect(laid(6, 5, rowOf(6, 19) + 0.1)).toMatchObject({ orientation: 'across', fontSize: 19 });
    expect(laid(6, 5, rowOf(6, 19) - 0.1)).toMatchObject({ orientation: 'across', fontSize: 15 });
    const exact = words(6).reduce((sum, word) => sum + textWidth(word, 19) + 20, 0);
    expect(laid(6, 5, exact).fontSize).toBe(19);
    expect(laid(5, 6, rowOf(6, 15) - 0.1).orientation).toBe('down');
    expect(laid(6, 5, rowOf(6, 15) - 0.1).orientation).toBe('down');
  });

  test('stand in the frame, the words’ room above and below, and no further apart than helps', () => {
    for (const height of [300, 500, 900]) {
      const layout = laid(3, 4, 700, height);
      expect(layout.height).toBe(Math.min(height, 520));
      expect(layout.queries.map(({ y }) => y)).toEqual([80, 80, 80]);
      expect(layout.keys.every(({ y }) => y === layout.height - 80)).toBe(true);
    }
  });

  test('are in the middle, each word in the middle of its room', () => {
    const { queries } = laid(3, 4, 700);
    expect(((queries[0]?.x ?? 0) + (queries[2]?.x ?? 0)) / 2).toBeCloseTo(350, 6);
    const [first, second] = [queries[0], queries[1]];
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo(first?.room ?? 0, 6);
  });
});

describe('columns', () => {
  test('leave a finger its room on a phone, a mouse its own elsewhere', () => {
    expect(pitchOf(laid(48, 48, 479))).toBeCloseTo(26, 6);
    expect(pitchOf(laid(48, 48, 480))).toBeCloseTo(12.4, 6);
  });

  test('fill the height, up to what is easily read across', () => {
    expect(pitchOf(laid(20, 10, 300, 22 + 20 * 30))).toBeCloseTo(30, 6);
    expect(pitchOf(laid(10, 20, 300, 22 + 20 * 30))).toBeCloseTo(30, 6);
    expect(pitchOf(laid(8, 8, 300, 2000))).toBeCloseTo(36, 6);
    expect(laid(20, 10, 300, 622).height).toBeCloseTo(622, 6);
  });

  test('have smaller words where they are close', () => {
    const sizeAt = (pitch: number) => laid(20, 20, 600, 22 + 20 * pitch).fontSize;
    expect([16.9, 17.1, 23.9, 24.1].map(sizeAt)).toEqual([12, 13, 13, 15]);
  });

  test('are as far from the edges as the widest word needs, and no further apart than helps', () => {
    const layout = laid(40, 40, 2000);
    const margin = layout.widest + 72;
    expect(layout.widest).toBeCloseTo(4 * 0.55 * layout.fontSize, 6);
    expect(layout.width).toBe(620);
    expect(layout.queries[0]?.x).toBeCloseTo(margin, 6);
    expect(layout.keys[0]?.x).toBeCloseTo(620 - margin, 6);
  });

  test('are linked from edge to edge', () => {
    const layout = laid(40, 40, 600);
    const [from, to] = [layout.queries[2], layout.keys[30]];
    const numbers = (layout.path(2, 30).match(/[\d.]+/g) ?? []).map(Number);
    const ends = [...numbers.slice(0, 2), ...numbers.slice(-2)];
    for (const [index, end] of [from?.x, from?.y, to?.x, to?.y].entries()) {
      expect(ends[index]).toBeCloseTo(end ?? 0, 1);
    }
    expect(layout.path(99, 0)).toBe('');
  });
});
