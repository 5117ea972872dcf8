import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Plan } from '../../lab/plan.ts';
import type { Run } from '../../trace/run.ts';
import { type AppState, app } from '../app.ts';
import { heldIn } from './holding.ts';
import type { Holding, Slot, SlotState } from './slots.ts';

/** The state as one slot sees it: the page's, and its own text, run and problem. */
export type Seen = Omit<AppState, keyof Holding> &
  Omit<SlotState, 'run' | 'beside'> & {
    readonly slot: Slot;
    readonly run: Run | null;
    /** The model's own translation where `run` is a forced one, and the other way round. */
    readonly beside: Run | null;
    /** What was changed of the model that computed `run`. */
    readonly changes: Plan;
    /** The words that `run` was given to begin with. */
    readonly given: readonly string[];
  };

const nothing: readonly string[] = [];

/** The last decoding step of a run. */
export function lastTime({ run }: Pick<Seen, 'run'>): number {
  return Math.max(0, (run?.target.tokens.length ?? 1) - 1);
}

/** Runs side by side are at one decoding step, as far as each has it, or each at its end. */
function timeIn(run: Run | null, { time, atEnd }: AppState): number {
  if (!run) return time;
  const last = lastTime({ run });
  return atEnd ? last : Math.min(time, last);
}

/** A state never changes, and every part of the page asks what its slot sees of the newest. */
const known = new WeakMap<AppState, Partial<Record<Slot, Seen>>>();

export function seenFrom(state: AppState, slot: Slot): Seen {
  const there = known.get(state) ?? {};
  known.set(state, there);
  there[slot] ??= lookFrom(state, slot);
  return there[slot];
}

function lookFrom(state: AppState, slot: Slot): Seen {
  const { runs: _, nextRun: __, slots, ...page } = state;
  const { run = null, changes = [], begin: given = nothing } = heldIn(state, slot) ?? {};
  const beside = heldIn(state, slot, 'beside')?.run ?? null;
  const time = timeIn(run, state);
  return { ...page, ...slots[slot], slot, run, beside, changes, given, time };
}

/** Re-renders when what `selector` picks of what the slot sees changes (by Object.is). */
export function useSeen<Picked>(slot: Slot, selector: (seen: Seen) => Picked): Picked {
  return useStore(app, (state) => selector(seenFrom(state, slot)));
}

/** The same, by what is in it: for what is put together anew each time. */
export function useSeenShallow<Picked>(slot: Slot, selector: (seen: Seen) => Picked): Picked {
  return useStore(
    app,
    useShallow((state: AppState) => selector(seenFrom(state, slot))),
  );
}
