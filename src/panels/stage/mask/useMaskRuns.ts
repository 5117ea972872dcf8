import { useMemo } from 'react';
import { maskWays, planOfMask } from '../../../lab/mask.ts';
import type { Run } from '../../../trace/run.ts';
import { useSlot } from '../../slot.ts';
import { useSweep } from '../../useSweep.ts';

/** How many words more than the model's own: what never ends has to be cut. */
const more = 12;

/** What the model writes with its mask put on in each way but its own, in their order, behind the words that are forced. */
export function useMaskRuns(run: Run) {
  const given = useSlot((state) => state.given.length);
  const asked = useMemo(() => {
    if (!run.engine) return null;
    const ids = run.target.ids.slice(0, given);
    const decode = { kind: 'prefix', ids, limit: run.target.ids.length + more } as const;
    return {
      key: 'masks',
      variants: maskWays.slice(1).map((way) => ({ plan: planOfMask(way), decode })),
    };
  }, [run, given]);
  return useSweep(run, asked);
}
