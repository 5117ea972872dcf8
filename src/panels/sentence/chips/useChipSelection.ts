import { useMemo } from 'react';
import { useApp } from '../../../store/app.ts';
import { pointed } from '../../../store/pointed.ts';
import { type Pointer, pointAt } from '../../../store/pointer.ts';
import type { Seen } from '../../../store/runs/seen.ts';
import { hasPattern, headPattern } from '../../../view/heads/heads.ts';
import { rowOf } from '../../../view/matrix/matrix.ts';
import { rowAsked } from '../../../view/predictions/hidden.ts';
import type { Asked } from '../../../view/predictions/traits.ts';
import { pickedChips } from '../../../view/sentence/chips.ts';
import { steps } from '../../../view/steps/steps.ts';
import { useOpen } from '../../predict/useOpen.ts';
import { useHead } from '../../selected.ts';
import { useSlot, useSlotShallow } from '../../slot.ts';

const isAfterSoftmax = (step: (typeof steps)[number]) =>
  steps.indexOf(step) >= steps.indexOf('pattern');

const asTheyAre: typeof pickedChips = (chips) => chips;

const nothing: Pointer = { query: -1, key: -1, feature: -1 };

/** While a prediction is open its row alone is marked, and what is hovered: no answer among them. */
function asking(open: Asked, { preview }: Seen): Pointer {
  return pointAt(open.step, preview ?? rowAsked(open), nothing);
}

/** What marks the chips: the attention on the stage, the query and key pointed at, and its weights. */
export function useChipSelection() {
  const { stack, kind, layer, head } = useHead();
  const open = useOpen();
  const { query, key } = useSlotShallow((state) => {
    const at = open ? asking(open, state) : pointed(state);
    return { query: at.query, key: at.key };
  });
  const run = useSlot((state) => state.run);
  // A walk that has not come to the weights does not give away what they will be.
  const walked = useApp(({ view, step }) => view !== 'steps' || isAfterSoftmax(step));
  const weights = useMemo(() => {
    const where = { stack, kind, layer, head };
    if (!run || !walked || open?.step === 'pattern' || !hasPattern(run, where)) return null;
    const pattern = headPattern(run, where);
    return query >= 0 && query < pattern.rows ? rowOf(pattern, query) : null;
  }, [run, walked, open, stack, kind, layer, head, query]);
  const picking = useApp(({ view }) => view === 'find');
  const chipsOf = picking ? pickedChips : asTheyAre;
  return { attention: { stack, kind }, pointer: { query, key, weights }, chipsOf };
}
