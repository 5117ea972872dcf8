// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { AngleDial } from '../../../src/charts/vectors/AngleDial.tsx';
import { SpreadPlot } from '../../../src/charts/vectors/SpreadPlot.tsx';
import { TrianglePlot } from '../../../src/charts/vectors/TrianglePlot.tsx';
import { triangleOf } from '../../../src/view/residual/triangle.ts';
import { stand } from '../mount.tsx';

const { box, show } = stand();
type Ends = Record<'x1' | 'y1' | 'x2' | 'y2', number>;
const endsOf = (line: Element | null | undefined): Ends =>
  Object.fromEntries(
    ['x1', 'y1', 'x2', 'y2'].map((name) => [name, Number(line?.getAttribute(name))]),
  ) as Ends;
const lengthOf = ({ x1, y1, x2, y2 }: Ends) => Math.hypot(x2 - x1, y2 - y1);

test('a triangle keeps the proportions of its vectors, whichever way they point', () => {
  for (const cosine of [0.9, 0, -0.6, 1]) {
    const [before, added] = [6, 9];
    const sum = Math.sqrt(before ** 2 + added ** 2 + 2 * before * added * cosine);
    const names = { before: 'x 6', added: 'f 9', sum: 'sum' };
    const triangle = triangleOf({ before, added, cosine, sum });
    show(<TrianglePlot triangle={triangle} width={240} names={names} label="to scale" />);
    const lines = [...box().querySelectorAll('line')].map(endsOf);
    const [first, second, third] = lines.map(lengthOf) as [number, number, number];
    expect(second / first).toBeCloseTo(added / before, 6);
    expect(third / first).toBeCloseTo(sum / before, 6);
    const within = lines.every(({ x1, x2, y1, y2 }) => Math.min(x1, x2, y1, y2) >= 0);
    expect(within && Math.max(...lines.map(({ x2 }) => x2)) <= 240).toBe(true);
    expect(box().querySelector('[role=img]')?.getAttribute('aria-label')).toBe('to scale');
  }
});

test('a dial points right for the same way, up at right angles, left against', () => {
  const hand = (cosine: number) => {
    show(<AngleDial cosine={cosine} size={10} />);
    const { x1, y1, x2, y2 } = endsOf(box().querySelectorAll('line')[1]);
    return [x2 - x1, y1 - y2].map(Math.round);
  };
  expect([hand(1), hand(0), hand(-1)]).toEqual([
    [8, 0],
    [0, 8],
    [-8, 0],
  ]);
});

test('every number has its stroke, between the ends of the axis', () => {
  const ticks = [-2, 0, 2].map((value) => ({ value, text: String(value) }));
  const values = [-2, 0, 1];
  show(
    <SpreadPlot
      rows={[{ key: 'sum', name: 'the sum', values, mean: -1 / 3, spread: 1 }]}
      {...{ width: 216, ticks, label: 'numbers' }}
    />,
  );
  const strokes = [...box().querySelectorAll('g:last-of-type line')].map((one) => endsOf(one).x1);
  expect(strokes.slice(0, 3)).toEqual([8, 108, 158]);
});
