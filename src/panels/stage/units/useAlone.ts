import { useMemo } from 'react';
import type { Run } from '../../../trace/run.ts';
import { aloneOf, aloneParameters, outputsOf } from '../../../view/ffn/alone.ts';
import { hasParameter } from '../../../view/parameters.ts';
import type { FeedForward } from '../../../view/parts/part.ts';

/** What comes of moving all words but one; null where the run came without its matrices. */
export function useAlone(run: Run, { stack, layer }: FeedForward, position: number) {
  const outputs = useMemo(() => {
    const place = { stack, layer };
    const here = aloneParameters(place).every((name) => hasParameter(run, name));
    return here ? outputsOf(run, place) : null;
  }, [run, stack, layer]);
  return useMemo(
    () => outputs && aloneOf(run, { stack, layer }, position, outputs),
    [run, stack, layer, position, outputs],
  );
}
