import type { AppState } from '../app.ts';
import { withRun } from '../runs/holding.ts';
import { lastTime } from '../runs/seen.ts';
import type { HeldRun, Slot } from '../runs/slots.ts';

/** The state with a run in a slot, and one kept beside it; decoding is brought inside the page's own. */
export function arrived(
  state: AppState,
  slot: Slot,
  held: HeldRun,
  kept: HeldRun | null = null,
): AppState {
  const report = held.run.engine ?? state.engine.report;
  return {
    ...state,
    ...withRun(state, slot, held, kept),
    // What is hovered in the page's own run stays hovered, whatever comes beside it.
    ...(slot === 'main' && { ...timeWithin(state, lastTime(held)), preview: null }),
    engine: { ...state.engine, report },
  };
}

function timeWithin(state: AppState, last: number): Pick<AppState, 'time' | 'atEnd'> {
  const time = state.atEnd ? last : Math.min(state.time, last);
  return { time, atEnd: time === last };
}
