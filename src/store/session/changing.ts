import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Plan } from '../../lab/plan.ts';
import { planOf } from '../../lab/switches.ts';
import type { Run } from '../../trace/run.ts';
import { type AppState, app } from '../app.ts';
import { emptySlot, heldIn, withSlot } from '../runs/holding.ts';
import type { Asked, HeldRun } from '../runs/slots.ts';
import { momentOf } from './moment.ts';
import type { Session } from './session.ts';

type Slots = Pick<Session['slots'], 'other'>;
type Wanted = Pick<Asked, 'text' | 'direction' | 'trained' | 'plan' | 'begin'>;

const equal = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The page's own sentence by the changed model; null where nothing is changed, or not yet known of what. */
function wanted(state: AppState): Wanted | null {
  const { text, direction, trained, plan: own } = state.slots.main;
  const run = heldIn(state, 'main')?.run;
  if (!run || text.trim() === '') return null;
  const plan = planOf(state.off, run.dimensions);
  return plan.length === 0
    ? null
    : { text, direction, trained, plan: [...own, ...plan], begin: emptySlot.begin };
}

/** What the other slot is to do to show the changed model; nothing, mostly. */
export function changing(state: AppState): Partial<Asked> | 'clear' | null {
  const { other } = state.slots;
  const next = wanted(state);
  if (!next) return other.text === '' ? null : 'clear';
  const { text, direction, trained, plan, begin } = other;
  if (!equal(next, { text, direction, trained, plan, begin })) {
    return { ...next, before: '', after: '' };
  }
  const held = heldIn(state, 'other');
  const there = held && isOf(held, next);
  return there || other.pending || other.problem ? null : { text };
}

function isOf({ run, changes }: HeldRun, { text, direction, trained, plan }: Wanted): boolean {
  const same = run.source.text === text && run.direction === direction;
  return same && momentOf(run) === trained && equal(changes, plan);
}

/** Changes when there is something to do. */
export function useChanging(): string {
  return useStore(app, (state) => JSON.stringify(changing(state)));
}

/** Does it. */
export function change({ other }: Slots): void {
  const next = changing(app.getState());
  if (next === 'clear') other.clear();
  else if (next) other.ask(next);
}

/**
 * The other slot is the changed model's from now on.
 * @returns hands it back, with the sentence that was in it
 */
export function borrowOther({ other }: Slots): () => void {
  const { text, direction, trained } = app.getState().slots.other;
  return () => {
    other.clear();
    app.setState((state) => withSlot(state, 'other', { text, direction, trained }));
  };
}

/** The changed model's run of this run's sentence, the last there is: `current` where it is of all that is changed now. */
export type Changed = { readonly run: Run; readonly plan: Plan; readonly current: boolean };

function changedOf(state: AppState, run: Run): Changed | null {
  const held = heldIn(state, 'other');
  const next = wanted(state);
  if (!held || !next || held.run.source.text !== run.source.text) return null;
  if (held.run.direction !== run.direction || held.run.model !== run.model) return null;
  return { run: held.run, plan: held.changes, current: isOf(held, next) };
}

/** The same while nothing of it changes. */
export function useChangedOf(run: Run): Changed | null {
  return useStore(
    app,
    useShallow((state: AppState) => changedOf(state, run)),
  );
}
