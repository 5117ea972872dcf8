import { app } from '../src/store/app.ts';
import { withRun, withSlot } from '../src/store/runs/holding.ts';
import { type Seen, seenFrom } from '../src/store/runs/seen.ts';
import type { Holding, SlotState } from '../src/store/runs/slots.ts';
import type { Run } from '../src/trace/run.ts';

/** What a state is with this run in the page's own slot. */
export function showing(state: Holding, run: Run, change: Partial<SlotState> = {}): Holding {
  return withSlot(withRun(state, 'main', { run, changes: [] }), 'main', change);
}

/** What the state, or another, is with this asked for in the page's own slot. */
export function asking(change: Partial<SlotState>, state: Holding = app.getState()): Holding {
  return withSlot(state, 'main', change);
}

/** What the page's own slot sees. */
export const seen = (): Seen => seenFrom(app.getState(), 'main');
