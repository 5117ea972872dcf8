import { useMemo } from 'react';
import { planOf } from '../../../lab/switches.ts';
import { eachHeadOff } from '../../../lab/variant.ts';
import type { Run } from '../../../trace/run.ts';
import { comparisonOf } from '../../../view/compare/comparison.ts';
import { type Damage, damagesOf } from '../../../view/switches/damage.ts';
import { changedNames, withoutNames } from '../../../view/switches/lost.ts';
import { useSlot } from '../../slot.ts';
import { useKept } from '../../useKept.ts';
import { useSweep } from '../../useSweep.ts';

const forcedTo = ({ target }: Run) => ({ kind: 'forced', ids: target.ids }) as const;

/**
 * The changed model made to write what the unchanged one wrote: row by row the same words. Null where nothing is
 * changed; the last there was, and `old`, where something else is changed by now.
 */
export function useReference(run: Run) {
  const off = useSlot((state) => state.off);
  const asked = useMemo(() => {
    const plan = planOf(off, run.dimensions);
    if (plan.length === 0 || !run.engine) return null;
    const variants = [{ plan, decode: forcedTo(run) }];
    const names = changedNames(run.dimensions);
    return { key: `changed ${JSON.stringify(plan)}`, variants, names };
  }, [run, off]);
  const { runs, ...state } = useSweep(run, asked);
  const forced = runs?.[0] ?? null;
  const shown = useMemo(() => {
    const comparison = forced && comparisonOf(run, forced);
    return (
      comparison && {
        comparison,
        probabilities: forced.probabilities,
        plan: planOf(off, run.dimensions),
      }
    );
  }, [run, off, forced]);
  const { value, old } = useKept(shown, asked && !state.failed ? run : null);
  return { shown: value, old, ...state };
}

/** What the unchanged model loses without each of its heads, all in one sweep; those that have come. */
export function useEveryHead(run: Run, shown: boolean) {
  const asked = useMemo(() => {
    if (!shown || !run.engine) return null;
    const variants = eachHeadOff(run.dimensions, forcedTo(run));
    return { key: 'every head', variants, names: withoutNames };
  }, [run, shown]);
  const { come, ...state } = useSweep(run, asked);
  const damages = useMemo<readonly Damage[]>(() => damagesOf(run, come), [run, come]);
  return { damages, ...state };
}
