import type { Cell } from '../geometry.ts';
import { isHead, type Part, samePart } from '../parts/part.ts';
import type { Picture } from '../steps/pipeline.ts';
import type { Step } from '../steps/steps.ts';
import { type StepAt, traitsAt } from './traits.ts';

/** A row of a step of a part. */
type About = StepAt & { readonly row: number };

/** Whether a row of the result is not shown while this is asked. */
export function hides(asked: About, one: number): boolean {
  return traitsAt(asked)?.hides === 'all' || one === asked.row;
}

/** What is framed while nothing is pointed at: the row asked about, none where all are. */
export function rowAsked(asked: About): Cell {
  return { row: traitsAt(asked)?.hides === 'all' ? -1 : asked.row, column: -1 };
}

/**
 * The picture without what is asked for: its numbers are none (NaN) wherever they are drawn, printed or
 * spoken, and what the mask blocks is not told.
 */
export function hidden(picture: Picture, asked: About): Picture {
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

/** Where a head's weights are the answer, or tell it. */
const byWeights: readonly Step[] = ['scores', 'scaled', 'masked', 'pattern'];

/** Whether what the map shows of a part would answer what is asked. */
export function veils(asked: StepAt, part: Part): boolean {
  if (!isHead(asked)) return asked.kind === 'output' && part.kind === 'output';
  if (!isHead(part) || !byWeights.includes(asked.step)) return false;
  const { stack, layer, kind, head } = asked;
  // What the mask leaves is the same in every head that it masks.
  if (asked.step === 'masked') return part.stack === stack && part.kind === kind;
  return samePart(part, { stack, layer, kind, head });
}
