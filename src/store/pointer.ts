import type { Cell } from '../view/geometry.ts';
import type { AttentionHead, Part } from '../view/parts/part.ts';
import type { View } from '../view/selection.ts';
import { stepRows } from '../view/steps/rows.ts';
import type { Step } from '../view/steps/steps.ts';
import { stepIn } from '../view/steps/walk.ts';
import { viewTraits, walkedPart } from '../view/views.ts';

/**
 * The three things a cell can name. It outlives the walk: from a score (query × key) to a product
 * (query × feature) and back, the reader finds the same key again. All from 0.
 */
export type Pointer = { readonly query: number; readonly key: number; readonly feature: number };

/** The sentence in which a cell was pointed at, and the step. */
export type PointedAt = {
  readonly text: string;
  readonly direction: string;
  readonly step: Step;
};

type Role = keyof Pointer;

/** What the rows and columns of a step's result stand for. */
function axesOf(step: Step): readonly [row: Role, column: Role] {
  const [row, column] = stepRows[step].axes;
  return [row, column === 'key' ? 'key' : 'feature'];
}

type Showing = {
  readonly view: View;
  readonly step: Step;
  readonly part: Part;
  readonly head: AttentionHead;
};

/** The step whose result is on the stage: the view's own, or where the part's walk stands. */
export function shownStep({ view, step, part, head }: Showing): Step {
  const { step: own = [] } = viewTraits[view];
  if (typeof own === 'string') return own;
  const walked = stepIn(walkedPart(view, part, head), step);
  return own.find((one) => one === walked) ?? own[0] ?? walked;
}

/** Where the pointer stands in a step's result matrix. */
export function cellOf(step: Step, pointer: Pointer): Cell {
  const [row, column] = axesOf(step);
  return { row: pointer[row], column: pointer[column] };
}

/** The pointer after a cell of a step's result was chosen. */
export function pointAt(step: Step, cell: Partial<Cell>, pointer: Pointer): Pointer {
  const [row, column] = axesOf(step);
  return {
    ...pointer,
    ...(cell.row === undefined ? {} : { [row]: cell.row }),
    ...(cell.column === undefined ? {} : { [column]: cell.column }),
  };
}
