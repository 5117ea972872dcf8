import type { Run } from '../../../trace/run.ts';
import { columnsAt, type Matrix, matrixOf } from '../../matrix/matrix.ts';
import { niceBound } from '../../matrix/scales.ts';
import { isHead, type Part } from '../../parts/part.ts';
import { rowsSide } from '../../parts/result.ts';
import { sidesOf, siteOf } from '../../parts/site.ts';
import { stepRows } from '../rows.ts';
import type { Step } from '../steps.ts';
import type { Piece } from './piece.ts';
import { shownIds, shownWords } from './shownWords.ts';

function resultActivation(run: Run, where: Part, step: Step) {
  return run.trace.get(stepRows[step].result(siteOf(where, run.dimensions)));
}

const isOfVocabulary = (step: Step) => stepRows[step].axes[1] === 'vocab';

/** A step's result in one head, or the only one where heads have none of their own. */
export function wholeOf(run: Run, where: Part, step: Step): Matrix {
  const activation = resultActivation(run, where, step);
  return matrixOf(activation, activation.shape.length > 2 && isHead(where) ? where.head : 0);
}

/** The same as it is shown: of thousands of words, those that the rows are about. */
export function resultOf(run: Run, where: Part, step: Step): Matrix {
  const whole = wholeOf(run, where, step);
  return isOfVocabulary(step) ? columnsAt(whole, shownIds(run)) : whole;
}

/**
 * The colours of a step are those of all heads; what is changed in place keeps its scale, so that
 * dividing visibly pales it.
 */
function boundOf(run: Run, where: Part, step: Step): number | null {
  const { role, inPlaceOf = step } = stepRows[step];
  return role === 'weight' ? null : niceBound(resultActivation(run, where, inPlaceOf).data);
}

/** What is changed in place begins with the colours of before: these are its own. */
function settledOf(run: Run, where: Part, step: Step): Pick<Piece, 'settles'> {
  const { role, inPlaceOf } = stepRows[step];
  if (!inPlaceOf || role === 'weight') return {};
  return { settles: niceBound(resultActivation(run, where, step).data) };
}

/** What the decoder begins with is the word fed in by itself; its keys and values are looked at as such. */
function makes(where: Part, step: Step): boolean {
  return (
    where.kind !== 'embedding' && rowsSide(where) === 'target' && stepRows[step].axes[0] === 'query'
  );
}

export function resultPiece(run: Run, where: Part, step: Step): Piece {
  const { axes, role = 'plain', inPlaceOf = step } = stepRows[step];
  const sides = sidesOf(siteOf(where, run.dimensions));
  const [row, column] = axes;
  return {
    ...{ id: step, motion: inPlaceOf, matrix: resultOf(run, where, step), role },
    ...{ rows: sides[row], columns: column === 'key' ? sides.key : null },
    makes: makes(where, step),
    ...(isOfVocabulary(step) && { columnWords: shownWords(run) }),
    bound: boundOf(run, where, step),
    ...settledOf(run, where, step),
  };
}
