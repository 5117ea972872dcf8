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

/** What came so far, by the variants' places. */
export type Swept = {
  /** Null before all of them are there. */
  readonly runs: readonly SweptRun[] | null;
  /** A chunk after the other; a place that nothing has come for yet is empty. */
  readonly come: readonly (SweptRun | undefined)[];
  readonly busy: boolean;
  readonly failed: boolean;
  readonly again: () => void;
};

type Found = Pick<Swept, 'come'> & {
  readonly run: Run;
  readonly key: string;
  readonly ended: 'no' | 'well' | 'badly';
};

const nothing: Swept['come'] = [];

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
    const told = (ended: Found['ended'], come: Found['come']) =>
      signal.aborted || setFound({ run, key, ended, come });
    const { onRun, come } = chunks((some) => told('no', some));
    askSweep(session, run, { ...asked, changes, signal, onRun }).then(
      (runs) => told('well', runs),
      () => told('badly', come),
    );
    return () => control.abort();
  }, [session, run, changes, key]);
  const here = found?.run === run && found.key === key ? found : null;
  const come = here?.come ?? nothing;
  return {
    runs: here?.ended === 'well' ? (come as readonly SweptRun[]) : null,
    come,
    busy: asked !== null && run.engine !== undefined && (!here || here.ended === 'no'),
    failed: here?.ended === 'badly',
    again: () => setTries((count) => count + 1),
  };
}

/** Runs come one by one and a chunk at once: who draws them is told once a chunk. */
function chunks(told: (come: Swept['come']) => void) {
  const come: (SweptRun | undefined)[] = [];
  let asked = false;
  const tell = () => {
    asked = false;
    told([...come]);
  };
  const onRun = (run: SweptRun, place: number) => {
    come[place] = run;
    if (!asked) queueMicrotask(tell);
    asked = true;
  };
  return { onRun, come };
}
