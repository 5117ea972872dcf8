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
  ...{ text: '', direction: 'en-fr', plan: [] },
  ...{ run: null, pending: false, problem: null },
};

export function heldIn({ runs, slots: all }: Holding, slot: Slot): HeldRun | null {
  const { run } = all[slot];
  return run === null ? null : (runs.get(run) ?? null);
}

/** One slot changed; a run that no slot points to any more is forgotten. */
export function withSlot(
  { runs, nextRun, slots: before }: Holding,
  slot: Slot,
  change: Partial<SlotState>,
): Holding {
  const now = { ...before, [slot]: { ...before[slot], ...change } };
  const pointedTo = new Set(slots.map((one) => now[one].run));
  const unchanged = now[slot].run === before[slot].run;
  const alive = () => new Map([...runs].filter(([id]) => pointedTo.has(id)));
  return { slots: now, runs: unchanged ? runs : alive(), nextRun };
}

function idOf({ runs, nextRun }: Holding, { run }: HeldRun): RunId {
  return [...runs].find(([, held]) => held.run === run)?.[0] ?? nextRun;
}

/** The run in a slot, with no question left open there. One that is there already keeps its id. */
export function withRun(holding: Holding, slot: Slot, held: HeldRun): Holding {
  const id = idOf(holding, held);
  const runs = new Map(holding.runs).set(id, held);
  const nextRun = Math.max(holding.nextRun, id + 1);
  const settled = { run: id, pending: false, problem: null };
  return withSlot({ ...holding, runs, nextRun }, slot, settled);
}
