import type { Run } from '../../trace/run.ts';
import type { Cell } from '../geometry.ts';
import { headPattern, rowsSoFar } from '../heads/heads.ts';
import { at } from '../matrix/matrix.ts';
import type { AttentionHead } from '../parts/part.ts';
import { heaviestTerm } from '../steps/heaviest.ts';
import { resultOf } from '../steps/matrices/results.ts';
import { pictureOf } from '../steps/pipeline.ts';
import type { Step } from '../steps/steps.ts';
import { largestTerms, products } from '../steps/terms.ts';

/** What a cell shows of what was to be found: its numbers, if any; null where it is no find. */
export type Find = readonly number[] | null;

type Scene = { readonly run: Run; readonly where: AttentionHead; readonly rows: number };

/** A word's column, as far as its rows are there, adds up to more than 1. */
function greedyColumn({ run, where, rows }: Scene) {
  const pattern = headPattern(run, where);
  return ({ column }: Cell): Find => {
    let sum = 0;
    for (let row = 0; row < rows; row++) sum += at(pattern, row, column);
    return sum > 1.005 ? [sum] : null;
  };
}

/** The word with the largest weight is not the one that brings most to this number. */
function outdoneWeight({ run, where }: Scene) {
  const picture = pictureOf(run, { ...where, step: 'context' });
  return ({ row, column }: Cell): Find => {
    const { factors } = picture;
    if (!factors) return null;
    const { terms } = products(factors.left.matrix, factors.top.matrix, row, column);
    const [most] = largestTerms(terms, 1).terms;
    const heaviest = terms[heaviestTerm(picture, row) ?? -1];
    if (!most || !heaviest || most.index === heaviest.index) return null;
    return [heaviest.product, most.product];
  };
}

/** What attention brings has turned the sign of a number of X. */
function turnedSign({ run, where }: Scene) {
  const [x, sum] = [resultOf(run, where, 'x'), resultOf(run, where, 'residual')];
  return ({ row, column }: Cell): Find => {
    const [before, after] = [at(x, row, column), at(sum, row, column)];
    return before * after < 0 ? [before, after] : null;
  };
}

const tries: Partial<Record<Step, (scene: Scene) => (cell: Cell) => Find>> = {
  pattern: greedyColumn,
  context: outdoneWeight,
  residual: turnedSign,
};

/**
 * What is to be found at a step: judged by the run, so that it holds for any sentence; null where
 * nothing is, or where none of the cells so far is a find.
 */
export function tryAt(
  run: Run,
  { step, ...where }: AttentionHead & { readonly step: Step },
  time: number,
): ((cell: Cell) => Find) | null {
  const scene = { run, where, rows: rowsSoFar(run, where, time) };
  const find = tries[step]?.(scene);
  if (!find) return null;
  const { columns } = resultOf(run, where, step);
  for (let row = 0; row < scene.rows; row++)
    for (let column = 0; column < columns; column++) if (find({ row, column })) return find;
  return null;
}
