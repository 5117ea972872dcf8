import { useContext, useEffect, useMemo, useState } from 'react';
import type { Plan } from '../../../lab/plan.ts';
import { type Grown, grown } from '../../../store/session/masks/growth.ts';
import type { Run } from '../../../trace/run.ts';
import { type Growth, growthOf } from '../../../view/growth/growth.ts';
import { SessionContext } from '../../session.ts';
import { useSlot } from '../../slot.ts';

type Asked = { readonly run: Run; readonly words: number; readonly masked: boolean };
/** Both runs, what they were asked for, and how far they differ. */
export type Pair = Asked & Grown & { readonly growth: Growth };
type Found = { readonly pair: Pair | null; readonly busy: boolean; readonly failed: boolean };

const unmasked: Plan = [{ kind: 'unmasked' }];

/** The run so far and the run one word longer, computed when asked for; the pair of before until then. */
export function useGrowth(run: Run, words: number, masked: boolean): Found {
  const session = useContext(SessionContext);
  const changes = useSlot((state) => state.changes);
  const plan = useMemo(() => (masked ? changes : [...changes, ...unmasked]), [changes, masked]);
  const [pair, setPair] = useState<Pair | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!session || !run.engine || words < 1) return;
    const control = new AbortController();
    const { signal } = control;
    setFailed(false);
    const told = (both: Grown) => {
      const growth = growthOf(both.shorter.trace, both.longer.trace, run.dimensions);
      if (!signal.aborted) setPair({ run, words, masked, ...both, growth });
    };
    session
      .engine()
      .then((engine) => grown(engine, run, words, plan, signal))
      .then(told)
      .catch(() => signal.aborted || setFailed(true));
    return () => control.abort();
  }, [session, run, words, masked, plan]);
  const current = pair?.run === run ? pair : null;
  const busy = !current || current.words !== words || current.masked !== masked;
  return { pair: failed ? null : current, busy: busy && !failed, failed };
}
