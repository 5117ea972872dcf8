import { useContext, useEffect } from 'react';
import { askMeasured, useMeasuredOf } from '../store/roles/measured.ts';
import type { MeasuredHeads } from '../trace/roles.ts';
import type { Run } from '../trace/run.ts';
import { SessionContext } from './session.ts';

type Found = {
  /** Null until it is here. */
  readonly measured: MeasuredHeads | null;
  readonly failed: boolean;
  /** Why there is none: the run is not of this page, or of a moment of the training. */
  readonly none: 'apart' | 'moment' | null;
  readonly again: () => void;
};

function noneOf({ engine, training }: Run): Found['none'] {
  if (!engine) return 'apart';
  return typeof training?.at === 'number' ? 'moment' : null;
}

/** What the heads of a run's model were measured to do, asked for once a model. */
export function useMeasured(run: Run): Found {
  const session = useContext(SessionContext);
  const { model } = run;
  const none = noneOf(run);
  const found = useMeasuredOf(model);
  useEffect(() => {
    if (session && !none) void askMeasured(session, model);
  }, [session, model, none]);
  return {
    measured: found === 'failed' ? null : found,
    failed: found === 'failed',
    none,
    again: () => session && void askMeasured(session, model, true),
  };
}
