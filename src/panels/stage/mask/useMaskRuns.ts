import { useMemo } from 'react';
import { maskWays, planOfMask } from '../../../lab/mask.ts';
import type { Run } from '../../../trace/run.ts';
import { useSweep } from '../../useSweep.ts';

/** How many words more than the model's own: what never ends has to be cut. */
const more = 12;

/** What the model writes with its mask put on in each way but its own, in their order. */
export function useMaskRuns(run: Run) {
  const asked = useMemo(() => {
    if (!run.engine) return null;
    const decode = { kind: 'greedy', limit: run.target.ids.length + more } as const;
    return {
      key: 'masks',
      variants: maskWays.slice(1).map((way) => ({ plan: planOfMask(way), decode })),
    };
  }, [run]);
  return useSweep(run, asked);
}
