// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { LiveSum } from '../../../src/charts/board/LiveSum.tsx';
import { signedScale } from '../../../src/view/matrix/scales.ts';
import { products } from '../../../src/view/steps/terms.ts';
import { stand } from '../mount.tsx';

const { box, show } = stand();
const scale = signedScale('light', 4);
const left = { rows: 1, columns: 3, data: Float32Array.of(1, -2, 3) };
const top = { rows: 3, columns: 1, data: Float32Array.of(4, 1, 0.5) };
const { terms, total } = products(left, top, 0, 0);

const shown = () =>
  show(
    <LiveSum
      {...{ terms, total, theme: 'light' }}
      scales={[scale, scale]}
      roles={['query', 'key']}
      form={{ compact: false, width: 300, strip: 15, gap: 5, bars: 62 }}
      type={12}
      pointed={1}
    />,
  );
const numberOf = (element: Element | undefined, name: string) =>
  Number(element?.getAttribute(name));

test('row and column have the colours of their cells, and the sum is written', () => {
  shown();
  const groups = [...box().querySelectorAll('g')];
  const fills = groups.map((group) => [...group.children].map((cell) => cell.getAttribute('fill')));
  expect(fills.map(([one, other]) => [one, other])).toEqual(
    terms.map((term) => [scale.color(term.left), scale.color(term.right)]),
  );
  expect(box().textContent).toBe('Σ = 3.50');
  expect(groups.map((group) => group.hasAttribute('data-pointed'))).toEqual([false, true, false]);
});

test('bars are as long as their products, up from zero or down from it', () => {
  shown();
  const bars = [...box().querySelectorAll('g')].map(({ children }) => children[2]);
  const zero = numberOf(box().querySelector('line') ?? undefined, 'y1');
  const unit = numberOf(bars[0], 'height') / 4;
  expect(bars.map((bar) => numberOf(bar, 'height') / unit)).toEqual([
    4,
    expect.closeTo(2, 9),
    expect.closeTo(1.5, 9),
  ]);
  const ends = bars.map((bar) => numberOf(bar, 'y') + numberOf(bar, 'height'));
  expect([ends[0], ends[2]]).toEqual([expect.closeTo(zero, 9), expect.closeTo(zero, 9)]);
  expect(numberOf(bars[1], 'y')).toBeCloseTo(zero, 9);
});
