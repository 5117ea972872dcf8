import { expect, test } from 'vitest';
import type { Paper } from '../../../src/charts/matrix/paintCells.ts';
import { paintNumbers } from '../../../src/charts/matrix/paintNumbers.ts';
import { signedScale } from '../../../src/view/matrix/scales.ts';

type Drawn = { readonly text: string; readonly ink: string; readonly width: number };

/** A sheet that remembers what is written on it; every character is six pixels wide. */
function sheet(width: number, height: number): { paper: Paper; drawn: Drawn[] } {
  const drawn: Drawn[] = [];
  const context = {
    ...{ canvas: { width, height }, fillStyle: '', font: '' },
    fillRect() {},
    measureText: (text: string) => ({ width: text.length * 6 }),
    fillText(text: string) {
      drawn.push({ text, ink: context.fillStyle, width: text.length * 6 });
    },
  };
  const paper = {
    context,
    density: 1,
    clear() {
      drawn.length = 0;
    },
    token: (name: string) => name,
    font: () => '',
    fontSize: 12,
  };
  return { paper: paper as unknown as Paper, drawn };
}

const scale = signedScale('light', 40);

function painted(data: readonly number[], cellWidth: number): readonly Drawn[] {
  const { paper, drawn } = sheet(cellWidth * data.length, 20);
  const matrix = { rows: 1, columns: data.length, data: Float32Array.from(data) };
  paintNumbers(paper, { matrix, scale, numbers: 'all', cell: null });
  return drawn;
}

test('−∞ stands in its cell in the page’s ink, whatever the colour scale would have', () => {
  const [blocked] = painted([-1e9, 2], 40);
  expect(blocked).toMatchObject({ text: '−∞', ink: '--ink' });
});

test('where there is no number nothing is written', () => {
  expect(painted([Number.NaN, 2], 40).map(({ text }) => text)).toEqual(['2.00']);
});

test.each([20, 26, 30, 36, 44])(
  'in cells of %i pixels numbers keep clear of each other',
  (width) => {
    const drawn = painted([-20.8, -20.8, 3], width);
    for (const { width: taken } of drawn) expect(taken).toBeLessThanOrEqual(width - 2);
  },
);

test('a narrow cell drops a decimal before numbers touch', () => {
  const first = (width: number) => painted([-20.8, 3], width)[0]?.text;
  expect([44, 36, 33, 21, 12].map(first)).toEqual(['−20.80', '−20.8', '−21', '−21', undefined]);
});

test('where no number fits, −∞ still is written in what the mask took', () => {
  const written = (width: number) => painted([-1e9, -20.8], width).map(({ text }) => text);
  expect([16, 13, 12].map(written)).toEqual([['−∞'], ['−∞'], []]);
});
