import { useApp } from '../../../store/app.ts';
import type { HandState } from '../../../store/hand/hand.ts';
import { isWorked, type Worked, workedOf } from '../../../store/hand/worked.ts';
import type { Cell } from '../../../view/geometry.ts';
import type { HandStep } from '../../../view/hand/handSteps.ts';
import { resultOf, walkOf } from '../../../view/hand/walk.ts';

export type Shown = {
  readonly worked: Worked;
  readonly step: HandStep;
  readonly head: number;
  readonly cell: Cell;
};

/** Step, head and cell inside what there is: other inputs may have fewer. */
function within(worked: Worked, { step, head, cell }: HandState): Shown {
  const walk = walkOf(worked.bench);
  const here = walk.includes(step) ? step : (walk[0] ?? 'scores');
  const one = Math.min(head, worked.bench.heads - 1);
  const result = resultOf(worked.attended, here, one);
  const row = Math.min(cell.row, result.length - 1);
  const column = Math.min(cell.column, (result[0]?.length ?? 1) - 1);
  return { worked, step: here, head: one, cell: { row, column } };
}

/** What is worked out on the bench and looked at; null while it cannot be. */
export function useHand(): Shown | null {
  const hand = useApp((state) => state.hand);
  const worked = workedOf(hand.inputs);
  return isWorked(worked) ? within(worked, hand) : null;
}
