import {
  type HeldRun,
  type Holding,
  type RunId,
  type Slot,
  type SlotState,
  slots,
} from './slots.ts';

/** A slot that nothing was asked of. */
export const emptySlot: SlotState = {
  ...{ text: '', before: '', after: '', translations: new Map() },
  ...{ direction: 'en-fr', trained: null, plan: [], begin: [], own: false },
  ...{ run: null, beside: null, pending: false, problem: null },
};

/** What a slot shows or, `beside` it, keeps. */
export function heldIn(
  { runs, slots: all }: Holding,
  slot: Slot,
  which: 'run' | 'beside' = 'run',
): HeldRun | null {
  const id = all[slot][which];
  return id === null ? null : (runs.get(id) ?? null);
}

/** One slot changed; a run that no slot points to any more is forgotten. */
export function withSlot(
  { runs, nextRun, slots: before }: Holding,
  slot: Slot,
  change: Partial<SlotState>,
): Holding {
  const now = { ...before, [slot]: { ...before[slot], ...change } };
  const pointedTo = new Set(slots.flatMap((one) => [now[one].run, now[one].beside]));
  const unchanged = now[slot].run === before[slot].run && now[slot].beside === before[slot].beside;
  const alive = () => new Map([...runs].filter(([id]) => pointedTo.has(id)));
  return { slots: now, runs: unchanged ? runs : alive(), nextRun };
}

function idOf({ runs, nextRun }: Holding, { run }: HeldRun): RunId {
  return [...runs].find(([, held]) => held.run === run)?.[0] ?? nextRun;
}

/** The same with a run alive; one that is there already keeps its id. */
function withHeld(holding: Holding, held: HeldRun): readonly [Holding, RunId] {
  const id = idOf(holding, held);
  const nextRun = Math.max(holding.nextRun, id + 1);
  return [{ ...holding, runs: new Map(holding.runs).set(id, held), nextRun }, id];
}

/** The run in a slot, and one kept beside it, with no question left open there. */
export function withRun(
  holding: Holding,
  slot: Slot,
  held: HeldRun,
  kept: HeldRun | null = null,
): Holding {
  const [shown, run] = withHeld(holding, held);
  const [both, beside] = kept ? withHeld(shown, kept) : [shown, null];
  return withSlot(both, slot, { run, beside, pending: false, problem: null });
}
