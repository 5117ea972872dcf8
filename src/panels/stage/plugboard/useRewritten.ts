import { useMemo } from 'react';
import { useApp } from '../../../store/app.ts';
import type { Run } from '../../../trace/run.ts';
import { pluggedPlan } from '../../../view/plugboard/compute.ts';
import { plugsIn } from '../../../view/plugboard/plugs.ts';
import { rewritten } from '../../../view/plugboard/rewritten.ts';
import { useSweep } from '../../useSweep.ts';
import type { Board } from './usePlugged.ts';

const names = ['probs'] as const;
const accidents = ['rows', 'values'] as const;

/** What each row makes of its word where this layer is plugged in so by accident, the words before it being given. */
export function useRewritten({ run, head, fit, written }: Board) {
  const word = useApp((state) => state.plugs);
  const { layer } = head;
  const { verdict } = fit;
  const asked = useMemo(() => {
    if (!accidents.some((one) => one === verdict) || !run.engine) return null;
    const plan = pluggedPlan(run, layer, plugsIn(word), written);
    const decode = { kind: 'forced', ids: run.target.ids.slice(0, written) } as const;
    return { key: `${word} ${layer} ${written}`, variants: [{ plan, decode }], names };
  }, [run, layer, word, written, verdict]);
  const { runs, ...state } = useSweep(run, asked);
  const rows = useMemo(() => rowsIn(run, runs), [run, runs]);
  return { rows, ...state };
}

function rowsIn(run: Run, runs: ReturnType<typeof useSweep>['runs']) {
  const [swept] = runs ?? [];
  return swept ? rewritten(run, swept) : null;
}
