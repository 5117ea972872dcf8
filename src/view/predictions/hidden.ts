import type { Cell } from '../geometry.ts';
import type { Picture } from '../steps/pipeline.ts';
import { type Asked, predictionTraits } from './traits.ts';

/** Whether a row of the result is not shown while this is asked. */
export function hides({ step, row }: Pick<Asked, 'step' | 'row'>, one: number): boolean {
  return predictionTraits[step]?.hides === 'all' || one === row;
}

/** What is framed while nothing is pointed at: the row asked about, none where all are. */
export function rowAsked({ step, row }: Pick<Asked, 'step' | 'row'>): Cell {
  return { row: predictionTraits[step]?.hides === 'all' ? -1 : row, column: -1 };
}

/**
 * The picture without what is asked for: its numbers are none (NaN) wherever they are drawn, printed or
 * spoken, and what the mask blocks is not told.
 */
export function hidden(picture: Picture, asked: Pick<Asked, 'step' | 'row'>): Picture {
  const { result, blocked } = picture;
  const { rows, columns, data } = result.matrix;
  const shown = data.slice();
  for (let row = 0; row < rows; row++)
    if (hides(asked, row)) shown.fill(Number.NaN, row * columns, (row + 1) * columns);
  return {
    ...picture,
    result: { ...result, matrix: { rows, columns, data: shown } },
    blocked: blocked && ((row, column) => !hides(asked, row) && blocked(row, column)),
  };
}
