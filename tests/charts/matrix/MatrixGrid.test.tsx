// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { MatrixGrid, type MatrixGridProps } from '../../../src/charts/matrix/MatrixGrid.tsx';
import { signedScale } from '../../../src/view/matrix/scales.ts';
import { stand } from '../mount.tsx';

const matrix = { rows: 3, columns: 4, data: Float32Array.from({ length: 12 }, (_, i) => i / 10) };
const { box, show: render } = stand();

function show(props: Partial<MatrixGridProps> = {}) {
  const base = {
    matrix,
    scale: signedScale('light', 1),
    label: 'scores 3 × 4',
    width: 80,
    height: 60,
  };
  render(<MatrixGrid {...base} {...props} />);
  return box().querySelector('[role="grid"]') as HTMLElement;
}

function press(element: HTMLElement, key: string, options: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options });
  act(() => void element.dispatchEvent(event));
  return event;
}

describe('by keyboard', () => {
  /** As it is once the reader has gone in. */
  function enter(cell: { row: number; column: number }, onSelect = vi.fn()) {
    const grid = show({ cell, onSelect });
    press(grid, 'Enter');
    onSelect.mockClear();
    return { grid, onSelect };
  }

  test('until the reader goes in, only Enter is the matrix’s own', () => {
    const onSelect = vi.fn();
    const grid = show({ cell: { row: 1, column: 1 }, onSelect });
    for (const key of ['ArrowRight', 'ArrowDown', 'Home'])
      expect(press(grid, key).defaultPrevented).toBe(false);
    expect(onSelect).not.toHaveBeenCalled();
    expect(press(grid, 'Enter').defaultPrevented).toBe(true);
  });

  test.each(['Escape', 'blur'])('%s leads out, and the page is told', (way) => {
    const onEnter = vi.fn();
    const grid = show({ cell: { row: 1, column: 1 }, onSelect: vi.fn(), onEnter });
    act(() => grid.click());
    expect(onEnter).toHaveBeenLastCalledWith(true);
    if (way === 'Escape') press(grid, way);
    else act(() => void grid.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    expect(onEnter).toHaveBeenLastCalledWith(false);
    expect(press(grid, 'ArrowRight').defaultPrevented).toBe(false);
  });

  test.each([
    ['ArrowRight', { row: 1, column: 2 }],
    ['ArrowLeft', { row: 1, column: 0 }],
    ['ArrowUp', { row: 0, column: 1 }],
    ['ArrowDown', { row: 2, column: 1 }],
    ['Home', { row: 1, column: 0 }],
    ['End', { row: 1, column: 3 }],
    ['Enter', { row: 1, column: 1 }],
    ['PageDown', { row: 2, column: 1 }],
  ])('%s', (key, cell) => {
    const { grid, onSelect } = enter({ row: 1, column: 1 });
    expect(press(grid, key).defaultPrevented).toBe(true);
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(cell);
  });

  test('Ctrl+Home and Ctrl+End lead to the corners', () => {
    const { grid, onSelect } = enter({ row: 1, column: 1 });
    press(grid, 'Home', { ctrlKey: true });
    press(grid, 'End', { ctrlKey: true });
    expect(onSelect.mock.calls).toEqual([[{ row: 0, column: 0 }], [{ row: 2, column: 3 }]]);
  });

  test('edges stop, they do not wrap', () => {
    const { grid, onSelect } = enter({ row: 0, column: 3 });
    press(grid, 'ArrowRight');
    expect(onSelect).toHaveBeenLastCalledWith({ row: 0, column: 3 });
  });

  test('Escape leads out, and only then is the page’s', () => {
    const { grid } = enter({ row: 0, column: 0 });
    expect(press(grid, 'Escape').defaultPrevented).toBe(true);
    expect(press(grid, 'Escape').defaultPrevented).toBe(false);
  });

  test('other keys, and Shift with arrows, are left to the page', () => {
    const { grid, onSelect } = enter({ row: 0, column: 0 });
    expect(press(grid, 'a').defaultPrevented).toBe(false);
    expect(press(grid, 'ArrowRight', { shiftKey: true }).defaultPrevented).toBe(false);
    expect(onSelect).not.toHaveBeenCalled();
  });
});

describe('to a screen reader', () => {
  const describeCell = (row: number, column: number) => `row ${row}, column ${column}`;

  test('the grid has a name, its true size and one current cell', () => {
    const grid = show({ cell: { row: 2, column: 3 }, onSelect: vi.fn(), describe: describeCell });
    expect(grid.getAttribute('aria-label')).toBe('scores 3 × 4');
    expect(grid.getAttribute('aria-rowcount')).toBe('3');
    expect(grid.getAttribute('aria-colcount')).toBe('4');
    const current = document.getElementById(grid.getAttribute('aria-activedescendant') ?? '');
    expect(current?.textContent).toBe('row 2, column 3');
    expect(grid.querySelectorAll('td')).toHaveLength(1);
  });

  test('a cell that moves is a new element, so that it is read again', () => {
    const id = () => show({ cell, onSelect: vi.fn() }).getAttribute('aria-activedescendant');
    let cell = { row: 0, column: 0 };
    const first = id();
    cell = { row: 0, column: 1 };
    expect(id()).not.toBe(first);
  });

  test('without a listener it is a picture with a name', () => {
    show();
    expect(box().querySelector('[role="grid"]')).toBeNull();
    expect(box().querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('scores 3 × 4');
  });
});

describe('by pointer', () => {
  function point(grid: HTMLElement, type: string, x: number, y: number, pointerType = 'mouse') {
    grid.getBoundingClientRect = () => new DOMRect(0, 0, 80, 60);
    const event = new PointerEvent(type, { bubbles: true, clientX: x, clientY: y, pointerType });
    act(() => void grid.dispatchEvent(event));
  }

  test('hovering previews once for each cell, leaving releases', () => {
    const onPreview = vi.fn();
    const grid = show({ onPreview, onSelect: vi.fn() });
    point(grid, 'pointermove', 25, 25);
    point(grid, 'pointermove', 28, 29);
    point(grid, 'pointerout', 28, 29);
    expect(onPreview.mock.calls).toEqual([[{ row: 1, column: 1 }], [null]]);
  });

  test('a finger does not hover', () => {
    const onPreview = vi.fn();
    point(show({ onPreview }), 'pointermove', 25, 25, 'touch');
    expect(onPreview).not.toHaveBeenCalled();
  });

  test('a click chooses the cell under it', () => {
    const onSelect = vi.fn();
    const grid = show({ onSelect });
    point(grid, 'click', 79, 1);
    expect(onSelect).toHaveBeenCalledExactlyOnceWith({ row: 0, column: 3 });
  });
});

describe('what is drawn', () => {
  test('a −1 frames a row or a column alone', () => {
    show({ cell: { row: 1, column: -1 }, rowRole: 'query', columnRole: 'key' });
    const frames = [...box().querySelectorAll('[data-frame]')].map((frame) =>
      frame.getAttribute('data-role'),
    );
    expect(frames).toEqual(['query']);
  });

  test('labels that would overlap are thinned, but not the framed row’s', () => {
    const tall = { rows: 30, columns: 1, data: new Float32Array(30) };
    const rowLabels = Array.from({ length: 30 }, (_, row) => `word${row}`);
    show({ matrix: tall, rowLabels, cell: { row: 7, column: 0 }, height: 120 });
    expect(box().textContent).toContain('word7');
    expect(box().querySelectorAll('[lang], span').length).toBeLessThan(30);
  });

  test('nor one that is to be kept', () => {
    const tall = { rows: 30, columns: 1, data: new Float32Array(30) };
    const rowLabels = Array.from({ length: 30 }, (_, row) => `word${row}`);
    show({ matrix: tall, rowLabels, cell: { row: -1, column: 0 }, height: 120, kept: 11 });
    expect(box().textContent).toContain('word11');
    expect(box().textContent).not.toContain('word10');
  });

  test.each([
    [10, 11],
    [12, 11],
    [9, 11],
    [11, 11],
    [0, 1],
    [29, 28],
    [20, 11],
  ])('nor, pointed at row %i, the kept row %i; no two overlap', (pointed, kept) => {
    const tall = { rows: 30, columns: 1, data: new Float32Array(30) };
    const rowLabels = Array.from({ length: 30 }, (_, row) => `word${row}`);
    // A label is three rows high.
    show({ matrix: tall, rowLabels, cell: { row: pointed, column: 0 }, height: 120, kept });
    const labels = [...box().querySelectorAll<HTMLElement>('[lang] span, [data-fades] span')];
    const places = new Map(
      labels.map((one) => [one.textContent, Number.parseFloat(one.style.top)]),
    );
    expect(places.has(`word${pointed}`)).toBe(true);
    expect(places.get(`word${kept}`)).toBe((kept + 0.5) * 4);
    const tops = [...places.values()].toSorted((one, other) => one - other);
    const gaps = tops.slice(1).map((top, index) => top - (tops[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(12);
  });
});
