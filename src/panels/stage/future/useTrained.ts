import { useContext, useEffect, useState } from 'react';
import { askUnmasked, type OfUnmasked } from '../../../store/session/masks/unmasked.ts';
import type { Run } from '../../../trace/run.ts';
import { SessionContext } from '../../session.ts';

/** What the model that was trained without the mask makes of a text, loaded and computed when asked for. */
export function useTrained(run: Run, text: string) {
  const session = useContext(SessionContext);
  const [found, setFound] = useState<{ text: string; of: OfUnmasked | null } | null>(null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks again.
  useEffect(() => {
    if (!session || !run.engine) return;
    const control = new AbortController();
    const { signal } = control;
    const told = (of: OfUnmasked | null) => signal.aborted || setFound({ text, of });
    setFound(null);
    session
      .engine()
      .then((engine) => askUnmasked(engine, text, signal))
      .then(told, () => told(null));
    return () => control.abort();
  }, [session, run.engine, text, tries]);
  const here = found?.text === text ? found : null;
  return {
    found: here?.of ?? null,
    busy: run.engine !== undefined && !here,
    failed: here !== null && here.of === null,
    again: () => setTries((count) => count + 1),
  };
}
