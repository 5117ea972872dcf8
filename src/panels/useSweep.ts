import { useContext, useEffect, useState } from 'react';
import type { Variant } from '../lab/variant.ts';
import { askSweep } from '../store/session/sweeping.ts';
import type { ActivationName } from '../trace/names.ts';
import type { Run, SweptRun } from '../trace/run.ts';
import { SessionContext } from './session.ts';
import { useSlot } from './slot.ts';

type Asked = {
  /** Says what is asked: the same key of the same run is not asked for twice. */
  readonly key: string;
  readonly variants: readonly Variant[];
  /** The only activations wanted; none when left out. */
  readonly names?: readonly ActivationName[];
};

/** What came so far, by the variants' places; `runs` is null before all of them are there. */
export type Swept = {
  readonly runs: readonly SweptRun[] | null;
  readonly busy: boolean;
  readonly failed: boolean;
  readonly again: () => void;
};

type Found = { readonly run: Run; readonly key: string; readonly runs: readonly SweptRun[] | null };

/**
 * Variants of a run that the slot shows, computed beside it on the page's engine; what changes the slot's model
 * comes first in each plan. Nothing is asked for where `asked` is null. What is asked for next, or leaving, aborts it.
 */
export function useSweep(run: Run, asked: Asked | null): Swept {
  const session = useContext(SessionContext);
  const changes = useSlot((state) => state.changes);
  const [found, setFound] = useState<Found | null>(null);
  const [tries, setTries] = useState(0);
  const key = asked && `${asked.key} ${tries}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is asked.
  useEffect(() => {
    if (!session || !asked || key === null || !run.engine) return;
    const control = new AbortController();
    const { signal } = control;
    const told = (runs: readonly SweptRun[] | null) =>
      signal.aborted || setFound({ run, key, runs });
    askSweep(session, run, { ...asked, changes, signal }).then(told, () => told(null));
    return () => control.abort();
  }, [session, run, changes, key]);
  const here = found?.run === run && found.key === key ? found : null;
  return {
    runs: here?.runs ?? null,
    busy: asked !== null && run.engine !== undefined && !here,
    failed: here !== null && here.runs === null,
    again: () => setTries((count) => count + 1),
  };
}
