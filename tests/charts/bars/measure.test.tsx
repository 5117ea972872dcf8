// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { MeasureBars } from '../../../src/charts/bars/MeasureBars.tsx';
import { send, stand } from '../mount.tsx';

const { box, show } = stand();
const measures = [
  { id: 'one', name: 'weight', ticks: ['0', '1'], fill: () => 'red' },
  { id: 'two', name: 'change', ticks: ['−1', '0', '+1'], signed: true, fill: () => 'blue' },
];

function shown() {
  const [onPoint, to] = [vi.fn(), vi.fn()];
  const cells = (share: number, change: number | null) => [
    { share, text: `${share}` },
    { share: change, text: change === null ? '' : `${change}` },
  ];
  const rows = [
    { key: 4, name: 'cat', cells: cells(0.25, -0.5) },
    { key: 7, name: 'sat', cells: cells(2, null) },
  ];
  const height = 20;
  show(
    <MeasureBars
      {...{ measures, rows, onPoint, height }}
      caption="Edges"
      rowHeading="key"
      lang="en"
      chosen={7}
      choose={{ label: (name) => `Point at ${name}`, to }}
    />,
  );
  return { onPoint, to };
}

test('each measure is a bar on its own axis, a signed one from the middle, none where there is no number', () => {
  shown();
  const bars = [...box().querySelectorAll<HTMLElement>('tbody tr')].map((row) =>
    [...row.querySelectorAll<HTMLElement>('td > span > span')].map(({ style }) => style),
  );
  expect(bars[0]?.[0]).toMatchObject({ left: '0px', width: '25%' });
  expect(bars[0]?.[1]).toMatchObject({ right: '50%', width: '25%' });
  expect(bars[1]).toHaveLength(1);
  expect(bars[1]?.[0]?.width).toBe('100%');
});

test('a row can be pointed at and chosen, and the chosen one is marked', () => {
  const { onPoint, to } = shown();
  const [cat, sat] = box().querySelectorAll('tbody tr');
  expect([cat, sat].map((row) => row?.hasAttribute('data-chosen'))).toEqual([false, true]);
  send(cat as Element, new PointerEvent('pointermove', { bubbles: true }));
  expect(onPoint).toHaveBeenLastCalledWith(4);
  send(cat?.querySelector('button') as Element, new MouseEvent('click', { bubbles: true }));
  expect(to).toHaveBeenCalledWith(4);
  expect(box().textContent).toContain('cat0.25-0.5sat2');
});
