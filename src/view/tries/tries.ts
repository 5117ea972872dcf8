import type { Run } from '../../trace/run.ts';
import type { Cell } from '../geometry.ts';
import { headPattern } from '../heads/heads.ts';
import { at } from '../matrix/matrix.ts';
import type { Part } from '../parts/part.ts';
import { wordsSoFar } from '../predictions/traits.ts';
import type { Selection } from '../selection.ts';
import { heaviestTerm } from '../steps/heaviest.ts';
import { headIn } from '../steps/matrices/headMatrices.ts';
import { resultOf } from '../steps/matrices/results.ts';
import { pictureOf } from '../steps/pipeline.ts';
import type { Step } from '../steps/steps.ts';
import { largestTerms, products } from '../steps/terms.ts';

/** What a cell shows of what was to be found: its numbers, if any; null where it is no find. */
export type Find = readonly number[] | null;

type Scene = { readonly run: Run; readonly where: Part; readonly rows: number };

/** A word's column, as far as its rows are there, adds up to more than 1. */
function greedyColumn({ run, where, rows }: Scene) {
  const pattern = headPattern(run, headIn(where));
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

/** LayerNorm has brought a number further than 2 from 0: to one scale is not between −1 and 1. */
function farOut({ run, where }: Scene) {
  const [sum, normalized] = [resultOf(run, where, 'residual'), resultOf(run, where, 'normalized')];
  return ({ row, column }: Cell): Find => {
    const after = at(normalized, row, column);
    return Math.abs(after) > 2 ? [at(sum, row, column), after] : null;
  };
}

/** A hidden unit is on for one word, and for none of the others so far. */
function unitAlone({ run, where, rows }: Scene) {
  const post = resultOf(run, where, 'post');
  const words = Array.from({ length: rows }, (_, word) => word);
  return ({ row, column }: Cell): Find => {
    const on = words.filter((word) => at(post, word, column) > 0);
    return rows > 1 && on.length === 1 && on[0] === row ? [at(post, row, column)] : null;
  };
}

const tries: Partial<Record<Step, (scene: Scene) => (cell: Cell) => Find>> = {
  pattern: greedyColumn,
  context: outdoneWeight,
  residual: turnedSign,
  normalized: farOut,
  post: unitAlone,
};

/**
 * What is to be found at a step: judged by the run, so that it holds for any sentence; null where
 * nothing is, or where none of the cells so far is a find.
 */
export function tryAt(
  run: Run,
  { step, ...where }: Selection,
  time: number,
): ((cell: Cell) => Find) | null {
  const scene = { run, where, rows: wordsSoFar(run, where, 'query', time) };
  const find = tries[step]?.(scene);
  if (!find) return null;
  const { columns } = resultOf(run, where, step);
  for (let row = 0; row < scene.rows; row++)
    for (let column = 0; column < columns; column++) if (find({ row, column })) return find;
  return null;
}
