import type { Run } from '../../trace/run.ts';
import { at } from '../matrix/matrix.ts';
import type { SelectedCell } from '../selection.ts';
import { resultOf } from './matrices/results.ts';
import { operationOf, type WorkedSum } from './operations/operations.ts';

/**
 * The worked sum of one cell. Totals are computed here, from the numbers
 * shown; tests hold them to the engine's own results.
 * @throws RangeError outside the step's result
 */
export function workedSum(run: Run, selection: SelectedCell): WorkedSum {
  const scene = { run, where: selection, step: selection.step };
  const { operation, computes } = operationOf(scene);
  return operation.sum(computes, scene, selection);
}

/** What the engine itself computed for that cell. */
export function engineValue(run: Run, selection: SelectedCell): number {
  return at(resultOf(run, selection, selection.step), selection.row, selection.column);
}
