import { useMemo } from 'react';
import { unmasked } from '../../../store/session/masks/unmasked.ts';
import type { Run } from '../../../trace/run.ts';
import { rewritingOf } from '../../../view/future/rewriting.ts';
import { firstPattern, handedOn, lookingAhead, rowsApart } from '../../../view/future/rows.ts';
import { rewritten } from '../../../view/plugboard/rewritten.ts';
import { useSweep } from '../../useSweep.ts';

/** The run's own words all given, the decoder without its mask. */
export function useAllGiven(run: Run) {
  const asked = useMemo(() => {
    if (!run.engine) return null;
    const decode = { kind: 'forced', ids: run.target.ids } as const;
    const names = [...handedOn(run.dimensions), firstPattern, 'probs'] as const;
    return { key: 'unmasked', variants: [{ plan: unmasked, decode }], names };
  }, [run]);
  const { runs, ...state } = useSweep(run, asked);
  const seen = useMemo(() => {
    const [swept] = runs ?? [];
    return swept
      ? {
          ...lookingAhead(swept.trace),
          apart: rowsApart(run.trace, swept.trace, run.dimensions),
          words: rewritten(run, swept),
        }
      : null;
  }, [run, runs]);
  return { seen, ...state };
}

/** The run's words given one more at a time, everything computed anew, without the mask and with it. */
export function useWordByWord(run: Run) {
  const asked = useMemo(() => {
    if (!run.engine) return null;
    const { ids } = run.target;
    const steps = ids.map((_, at) => ({ kind: 'forced', ids: ids.slice(0, at + 1) }) as const);
    const variants = [unmasked, []].flatMap((plan) => steps.map((decode) => ({ plan, decode })));
    return { key: 'word by word', variants, names: handedOn(run.dimensions) };
  }, [run]);
  const { runs, ...state } = useSweep(run, asked);
  const steps = useMemo(() => {
    if (!runs) return null;
    const count = run.target.ids.length;
    const traces = runs.map(({ trace }) => trace);
    const told = (some: typeof traces) => rewritingOf(some, run.trace, run.dimensions);
    return { without: told(traces.slice(0, count)), with: told(traces.slice(count)) };
  }, [run, runs]);
  return { steps, ...state };
}
