import type { Run } from '../../trace/run.ts';
import { lastTime } from '../actions.ts';
import type { AppState } from '../app.ts';
import { selectionWithin } from '../within.ts';

/** The state with a run on the page: its decoding step and its selection are those of the run. */
export function arrived(state: AppState, run: Run): AppState {
  const last = lastTime({ run });
  const time = state.atEnd ? last : Math.min(state.time, last);
  const next = { ...state, run, time, atEnd: time === last };
  const report = run.engine;
  return {
    ...next,
    selection: selectionWithin(next),
    problem: null,
    preview: null,
    engine: { ...state.engine, report, pending: false },
  };
}
