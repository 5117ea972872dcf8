import { useMemo } from 'react';
import { useApp } from '../../../store/app.ts';
import { pointed } from '../../../store/pointed.ts';
import { hasPattern, headPattern } from '../../../view/heads/heads.ts';
import { rowOf } from '../../../view/matrix/matrix.ts';
import { steps } from '../../../view/steps/steps.ts';
import { useHead } from '../../selected.ts';
import { useSlot } from '../../slot.ts';

const isAfterSoftmax = (step: (typeof steps)[number]) =>
  steps.indexOf(step) >= steps.indexOf('pattern');

/** What marks the chips: the attention on the stage, the query and key pointed at, and its weights. */
export function useChipSelection() {
  const { stack, kind, layer, head } = useHead();
  const query = useSlot((state) => pointed(state).query);
  const key = useSlot((state) => pointed(state).key);
  const run = useSlot((state) => state.run);
  // A walk that has not come to the weights does not give away what they will be.
  const walked = useApp(({ view, step }) => view !== 'steps' || isAfterSoftmax(step));
  const weights = useMemo(() => {
    const where = { stack, kind, layer, head };
    if (!run || !walked || !hasPattern(run, where)) return null;
    const pattern = headPattern(run, where);
    return query < pattern.rows ? rowOf(pattern, query) : null;
  }, [run, walked, stack, kind, layer, head, query]);
  return { attention: { stack, kind }, pointer: { query, key, weights } };
}
