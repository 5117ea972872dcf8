// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { HeadGrid, type HeadGridProps } from '../../../src/charts/heads/HeadGrid.tsx';
import { headMaps } from '../../../src/view/heads/heads.ts';
import { referenceRun } from '../../reference/run.ts';
import { press, send, stand } from '../mount.tsx';

const { box, show } = stand();
const layers = headMaps(referenceRun(), { stack: 'encoder', kind: 'self_attn' }, 0);

function grid(props: Partial<HeadGridProps> = {}) {
  const told = { onPreview: vi.fn(), onChoose: vi.fn() };
  show(
    <HeadGrid
      layers={layers}
      theme="light"
      size={40}
      chosen={{ layer: 0, head: 1 }}
      cell={{ row: 1, column: 2 }}
      hovered={false}
      rows={4}
      label="every head"
      layerLabel={(layer) => `layer ${layer + 1}`}
      headLabel={(head) => `head ${head + 1}`}
      describe={({ layer, head }) => `layer ${layer + 1}, head ${head + 1}`}
      formatEntropy={(bits) => `H ${bits.toFixed(2)}`}
      formatWeight={(weight) => weight.toFixed(2)}
      {...told}
      {...props}
    />,
  );
  const maps = [...box().querySelectorAll<HTMLElement>('[role="radio"]')];
  // As they are drawn on an enlarged page: half as large again.
  for (const map of maps) map.getBoundingClientRect = () => new DOMRect(0, 0, 60, 87);
  return { ...told, maps };
}

describe('the grid of all heads', () => {
  test('is one group of radio buttons with one tab stop, on the chosen head', () => {
    const { maps } = grid();
    expect(maps.map((map) => map.getAttribute('aria-label'))).toEqual([
      'layer 1, head 1',
      'layer 1, head 2',
      'layer 2, head 1',
      'layer 2, head 2',
    ]);
    expect(maps.map((map) => map.tabIndex)).toEqual([-1, 0, -1, -1]);
    expect(maps[1]?.getAttribute('aria-checked')).toBe('true');
  });

  test('says the entropy, and while a cell is pointed at, that cell in every head', () => {
    expect(grid().maps[0]?.textContent).toMatch(/^H \d\.\d\d$/);
    const values = grid({ hovered: true }).maps.map((map) => Number(map.textContent));
    const expected = layers.flat().map(({ pattern }) => pattern.data[1 * 4 + 2] ?? -1);
    values.forEach((value, index) => {
      expect(value).toBeCloseTo(expected[index] ?? -1, 1);
    });
  });

  test('↑ and ↓ choose the neighbouring head and leave the cell alone, ← and → are not its', () => {
    const { maps, onChoose } = grid();
    press(maps[0] as Element, 'ArrowDown');
    expect(onChoose).toHaveBeenLastCalledWith({ layer: 1, head: 0 }, null);
    press(maps[0] as Element, 'ArrowUp');
    expect(onChoose).toHaveBeenLastCalledWith({ layer: 0, head: 0 }, null);
    press(maps[0] as Element, 'End');
    expect(onChoose).toHaveBeenLastCalledWith({ layer: 1, head: 1 }, null);
    expect(press(maps[0] as Element, 'ArrowRight').defaultPrevented).toBe(false);
  });

  test('a click chooses the head and the cell under it; Enter only the head', () => {
    const { maps, onChoose } = grid();
    const at = { clientX: 52, clientY: 8, bubbles: true };
    send(maps[2] as Element, new MouseEvent('click', { ...at, detail: 1 }));
    expect(onChoose).toHaveBeenLastCalledWith({ layer: 1, head: 0 }, { row: 0, column: 3 });
    send(maps[2] as Element, new MouseEvent('click', { ...at, detail: 0 }));
    expect(onChoose).toHaveBeenLastCalledWith({ layer: 1, head: 0 }, null);
  });

  test('rows that do not exist yet cannot be pointed at', () => {
    const { maps, onPreview } = grid({ rows: 2 });
    const low = { clientX: 8, clientY: 57, bubbles: true };
    send(maps[0] as Element, new PointerEvent('pointermove', low));
    expect(onPreview).toHaveBeenLastCalledWith(null);
  });
});
