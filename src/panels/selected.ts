import { headWithin, partWithin } from '../store/within.ts';
import type { AttentionHead, Part } from '../view/parts/part.ts';
import type { View } from '../view/selection.ts';
import { lackingViews } from '../view/views.ts';
import { useSlotShallow } from './slot.ts';

/** The selected part as the run has it: the same object while nothing of it changes. */
export function usePart(): Part {
  return useSlotShallow(partWithin);
}

/** The selected head, or the last one, as the run has it. */
export function useHead(): AttentionHead {
  return useSlotShallow(headWithin);
}

const none: readonly View[] = [];

/** The views that the run lacks numbers for; none before there is one. */
export function useLacking(): readonly View[] {
  return useSlotShallow((seen) =>
    seen.run ? lackingViews(seen.run, partWithin(seen), headWithin(seen)) : none,
  );
}
