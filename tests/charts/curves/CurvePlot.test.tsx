// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { CurvePlot } from '../../../src/charts/curves/CurvePlot.tsx';
import { wave } from '../../../src/view/positions/positions.ts';
import { send, stand } from '../mount.tsx';

const { box, show } = stand();

test('a curve has a line, a dot for the marked position, and tells which one is pointed at', () => {
  const told = { onPreview: vi.fn(), onSelect: vi.fn() };
  const curve = { key: '0', points: wave(0, 8, 5), values: [0, 0.84, 0.91, 0.14, -0.76] };
  show(
    <CurvePlot
      curves={[curve, { ...curve, key: '1', strong: true }]}
      rect={{ x: 0, y: 0, width: 100, height: 40 }}
      domain={[-1, 1]}
      positions={5}
      marker={2}
      label="dimension 0"
      {...told}
    />,
  );
  const plot = box().querySelector('svg') as Element;
  expect(plot.getAttribute('aria-label')).toBe('dimension 0');
  expect(plot.querySelectorAll('path')).toHaveLength(2);
  // The plain curve marks its position; the strong one has a dot at each.
  expect(plot.querySelectorAll('circle')).toHaveLength(1 + 5);
  // As it is drawn on an enlarged page: half as large again.
  plot.getBoundingClientRect = () => new DOMRect(0, 0, 150, 60);
  send(plot, new PointerEvent('pointermove', { clientX: 100, bubbles: true }));
  expect(told.onPreview).toHaveBeenLastCalledWith(3);
  send(plot, new MouseEvent('click', { clientX: 10, bubbles: true }));
  expect(told.onSelect).toHaveBeenLastCalledWith(0);
});
