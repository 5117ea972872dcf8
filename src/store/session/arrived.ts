import type { Run } from '../../trace/run.ts';
import { lastTime } from '../actions.ts';
import type { AppState } from '../app.ts';

/** The state with a run on the page, and the decoding step inside it. */
export function arrived(state: AppState, run: Run): AppState {
  const last = lastTime({ run });
  const time = state.atEnd ? last : Math.min(state.time, last);
  const report = run.engine ?? state.engine.report;
  return {
    ...state,
    ...{ run, time, atEnd: time === last },
    problem: null,
    preview: null,
    engine: { ...state.engine, report, pending: false },
  };
}
