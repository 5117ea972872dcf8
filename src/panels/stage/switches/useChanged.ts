import { useContext, useEffect, useMemo } from 'react';
import {
  borrowOther,
  type Changed,
  change,
  useChangedOf,
  useChanging,
} from '../../../store/session/changing.ts';
import type { Run } from '../../../trace/run.ts';
import { type Comparison, comparisonOf } from '../../../view/compare/comparison.ts';
import { SessionContext } from '../../session.ts';

/** Computes the changed model beside the page's own for as long as it is on show. */
export function useChangedModel(): void {
  const session = useContext(SessionContext);
  const todo = useChanging();
  useEffect(() => (session ? borrowOther(session.slots) : undefined), [session]);
  useEffect(() => {
    if (session && todo !== 'null') change(session.slots);
  }, [session, todo]);
}

/** What the changed model makes of the run's sentence; null before there is anything. */
export type WithChanged = Comparison & Pick<Changed, 'plan' | 'current'>;

export function useChanged(run: Run): WithChanged | null {
  const there = useChangedOf(run);
  return useMemo(() => {
    const comparison = there && comparisonOf(run, there.run);
    return comparison && { ...comparison, plan: there.plan, current: there.current };
  }, [run, there]);
}
