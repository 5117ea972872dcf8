import type { ModelChoice } from '../../engine/models.ts';
import type { Run } from '../../trace/run.ts';
import { withDamage } from '../address/damage.ts';
import type { AppState } from '../app.ts';
import { heldIn } from '../runs/holding.ts';
import type { Asked, Slot } from '../runs/slots.ts';
import { problemOf } from './problems.ts';

/** The model that a slot asks for. */
export function modelOf({ direction, trained }: Pick<Asked, 'direction' | 'trained'>): ModelChoice {
  return trained === null ? { direction } : { direction, snapshot: trained };
}

/** After how many steps of its training the model of a run is; null for a finished one. */
export const momentOf = ({ training }: Run): number | null => training?.at ?? null;

/**
 * The state where a moment of training cannot be had: what is on show stays, else the finished model comes,
 * and why is said once. Null where the error is of something else.
 */
export function withoutMoment(state: AppState, slot: Slot, error: unknown): AppState | null {
  const asked = state.slots[slot];
  if (asked.trained === null) return null;
  // The other side's own moment; without one it has that of the page.
  const own = slot === 'other' && state.compared.moment !== null;
  const told = tell(state, asked.trained, error, own ? 'othertrained' : 'trained');
  if (!told) return null;
  const trained = own ? state.slots.main.trained : instead(state, slot);
  const compared = own ? { ...state.compared, moment: null } : state.compared;
  return { ...told, compared, slots: { ...told.slots, [slot]: { ...asked, trained } } };
}

/** The moment on show, where that is not the one that cannot be had; else the finished model. */
function instead(state: AppState, slot: Slot): number | null {
  const asked = state.slots[slot];
  const run = heldIn(state, slot)?.run;
  const shown = run && run.direction === asked.direction ? momentOf(run) : null;
  return shown === asked.trained ? null : shown;
}

function tell(
  state: AppState,
  step: number,
  error: unknown,
  field: 'trained' | 'othertrained',
): AppState | null {
  // A moment that the model does not have is a link's.
  if (error instanceof RangeError) return withDamage(state, [field]);
  const { code } = problemOf(error);
  if (!code.startsWith('weights-')) return null;
  const damaged = code === 'weights-damaged' ? 1 : 0;
  return { ...state, notice: { code: 'snapshot-lost', params: { step, damaged } } };
}
