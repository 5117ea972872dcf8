// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { LinkDiagram, type LinkDiagramProps } from '../../../src/charts/links/LinkDiagram.tsx';
import { linkLayout, linksOf, weightsOf } from '../../../src/view/links/links.ts';
import { press, send, stand } from '../mount.tsx';

const { box, show } = stand();
const pattern = {
  rows: 3,
  columns: 3,
  data: Float32Array.of(1, 0, 0, 0.4, 0.6, 0, 0.1, 0.2, 0.7),
};
const tokens = ['a', 'b', 'c'];
const layout = linkLayout({ queries: tokens, keys: tokens }, { width: 300, height: 300 });

function side(heading: string, weights: readonly number[] | null, ready = 3) {
  const describe = (word: string, weight: number | null) => `${heading} ${word} ${weight ?? '–'}`;
  return { tokens, lang: 'en', heading, chosen: 1, ready, weights, describe };
}

function diagram(props: Partial<LinkDiagramProps> = {}) {
  const told = { onHover: vi.fn(), onChoose: vi.fn() };
  const active = { side: 'query', index: 1 } as const;
  show(
    <LinkDiagram
      layout={layout}
      links={linksOf(pattern, 3)}
      active={active}
      query={side('queries', null)}
      key_={side('keys', weightsOf(pattern, active))}
      {...told}
      {...props}
    />,
  );
  const words = (name: string) => [
    ...box().querySelectorAll<HTMLButtonElement>(`[aria-label="${name}"] button`),
  ];
  return { ...told, queries: words('queries'), keys: words('keys') };
}

describe('links between words', () => {
  test('draws every link faintly and those of the active word again', () => {
    diagram();
    const paths = box().querySelectorAll('path');
    expect(paths).toHaveLength(linksOf(pattern, 3).length + 2);
  });

  test('writes the active query’s weights beside the keys, the largest marked', () => {
    diagram();
    const numbers = [...box().querySelectorAll('span[aria-hidden="true"]')];
    expect(numbers.map((number) => number.textContent)).toEqual(['0.40', '0.60', '0.00']);
    expect(numbers.map((number) => number.hasAttribute('data-most'))).toEqual([false, true, false]);
  });

  test('says a word’s role and weight to those who hear it', () => {
    const { queries, keys } = diagram();
    expect(queries[0]?.getAttribute('aria-label')).toBe('queries a –');
    expect(keys[1]?.getAttribute('aria-label')).toMatch(/^keys b 0\.6/);
  });

  test('one tab stop a side; arrows move and choose', () => {
    const { queries, onChoose } = diagram();
    expect(queries.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
    expect(press(queries[1] as Element, 'ArrowDown').defaultPrevented).toBe(true);
    expect(onChoose).toHaveBeenLastCalledWith({ side: 'query', index: 2 });
    expect(press(queries[1] as Element, 'ArrowRight').defaultPrevented).toBe(false);
    press(queries[1] as Element, 'Home');
    expect(onChoose).toHaveBeenLastCalledWith({ side: 'query', index: 0 });
  });

  test('hovering a key asks for that key', () => {
    const { keys, onHover } = diagram();
    send(keys[2] as Element, new PointerEvent('pointerover', { bubbles: true }));
    expect(onHover).toHaveBeenLastCalledWith({ side: 'key', index: 2 });
  });

  test('words not produced yet are out of reach and without a number', () => {
    const { keys, queries, onChoose } = diagram({
      query: side('queries', null, 2),
      key_: side('keys', weightsOf(pattern, { side: 'query', index: 1 }), 2),
    });
    expect([...keys, ...queries].filter(({ disabled }) => disabled)).toHaveLength(2);
    expect(box().querySelectorAll('span[aria-hidden="true"]')).toHaveLength(2);
    press(queries[1] as Element, 'End');
    expect(onChoose).toHaveBeenLastCalledWith({ side: 'query', index: 1 });
  });
});
