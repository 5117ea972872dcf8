import { useContext, useEffect } from 'react';
import { askMeasured, useMeasuredOf } from '../store/roles/measured.ts';
import type { MeasuredHeads } from '../trace/roles.ts';
import type { Run } from '../trace/run.ts';
import { SessionContext } from './session.ts';

type Found = {
  /** Null until it is here. */
  readonly measured: MeasuredHeads | null;
  readonly failed: boolean;
  readonly again: () => void;
};

/** What the heads of a run's model were measured to do, asked for once a model. */
export function useMeasured(run: Run): Found {
  const session = useContext(SessionContext);
  const { model, engine } = run;
  const found = useMeasuredOf(model);
  useEffect(() => {
    if (session && engine) void askMeasured(session, model);
  }, [session, model, engine]);
  return {
    measured: found === 'failed' ? null : found,
    failed: found === 'failed',
    again: () => session && void askMeasured(session, model, true),
  };
}
