import { startTransition, useContext, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { setTime } from '../../../store/actions.ts';
import { useApp } from '../../../store/app.ts';
import { useSeen } from '../../../store/runs/seen.ts';
import { follow, useFollowing } from '../../../store/session/comparing.ts';
import type { Run } from '../../../trace/run.ts';
import { type Comparison, comparisonOf, firstParted } from '../../../view/compare/comparison.ts';
import { partingAt } from '../../../view/compare/decisive.ts';
import { SessionContext } from '../../session.ts';
import { useSlot } from '../../slot.ts';

/**
 * The run beside what the other slot shows; null until that is there. A new one is drawn behind what
 * is typed next, in pieces: until then what is compared is `late`.
 */
export function useCompared(run: Run): { comparison: Comparison | null; late: boolean } {
  // One that came after its sentence was taken away is none.
  const newest = useSeen('other', (seen) => (seen.text === '' ? null : seen.run));
  const drawn = useDeferredValue(newest);
  const other = newest && drawn;
  const comparison = useMemo(() => other && comparisonOf(run, other), [run, other]);
  return { comparison, late: other !== newest };
}

/** Keeps the other sentence in the page's own direction, with what is changed of its model. */
export function useFollowed(): void {
  const session = useContext(SessionContext);
  const todo = useFollowing();
  useEffect(() => {
    if (session && todo !== 'null') follow(session.slots);
  }, [session, todo]);
}

/**
 * Where nobody has pointed, the row from which the two translations part is pointed at, once a comparison.
 * @returns whether that is still to be done
 */
export function usePointedAtParting(comparison: Comparison | null): boolean {
  const text = useSlot((state) => state.text);
  const pointedAt = useApp((state) => state.pointedAt);
  const step = useParted(comparison);
  const [done, setDone] = useState<Comparison | null>(null);
  const leaving = done !== comparison && pointedAt?.text !== text && step !== null;
  useEffect(() => {
    if (!leaving) return setDone(comparison);
    // All of the page follows: a task of its own, behind the one that drew the comparison.
    const later = setTimeout(() => {
      setTime(step);
      setDone(comparison);
    });
    return () => clearTimeout(later);
  }, [comparison, leaving, step]);
  return leaving;
}

/** The comparison whose heads are ranked: the last, until the newest is drawn, in pieces, once its row is pointed at. */
export function useRanked(comparison: Comparison | null, leaving: boolean): Comparison | null {
  const [ranked, setRanked] = useState<Comparison | null>(null);
  useEffect(() => {
    if (!leaving) startTransition(() => setRanked(comparison));
  }, [comparison, leaving]);
  return ranked;
}

/** The first row that parts, unless the one on show does. */
function useParted(comparison: Comparison | null): number | null {
  const time = useSlot((state) => state.time);
  if (!comparison) return null;
  const here = Math.min(time, comparison.one.target.ids.length - 1);
  return partingAt(comparison, here).rival ? null : firstParted(comparison);
}
