import { useMemo } from 'react';
import { useApp } from '../../../store/app.ts';
import { pointed } from '../../../store/pointed.ts';
import { cellOf, shownStep } from '../../../store/pointer.ts';
import { partWithin } from '../../../store/within.ts';
import type { Run } from '../../../trace/run.ts';
import { nearestCell } from '../../../view/geometry.ts';
import { hidden, rowAsked } from '../../../view/predictions/hidden.ts';
import type { Asked } from '../../../view/predictions/traits.ts';
import type { SelectedCell } from '../../../view/selection.ts';
import { type Picture, pictureOf } from '../../../view/steps/pipeline.ts';
import { walkedPart } from '../../../view/views.ts';
import { useOpen } from '../../predict/useOpen.ts';
import { useHead } from '../../selected.ts';
import { useSlot, useSlotShallow } from '../../slot.ts';

export type Shown = {
  readonly picture: Picture;
  /**
   * As selected, but pointing at the hovered cell if there is one. While a prediction is open nothing is
   * selected: −1, but the row that it is about.
   */
  readonly selection: SelectedCell;
};

/** The prediction that is open: the picture is without what it asks for. */
type Asking = { readonly open: Asked | null };

/** The picture of the step that is on the stage, and the cell pointed at in it. */
export function useShown(run: Run): Shown & Asking {
  const head = useHead();
  const part = useSlotShallow((state) => walkedPart(state.view, partWithin(state), head));
  const step = useApp(shownStep);
  const query = useSlot((state) => pointed(state).query);
  const key = useSlot((state) => pointed(state).key);
  const feature = useSlot((state) => pointed(state).feature);
  const open = useOpen();
  const hovers = useSlot((state) => state.preview !== null);
  const picture = useMemo(() => {
    const whole = pictureOf(run, { ...part, step });
    return open ? hidden(whole, open) : whole;
  }, [run, part, step, open]);
  return useMemo(() => {
    const near = nearestCell(cellOf(step, { query, key, feature }), picture.result.matrix);
    const cell = open && !hovers ? rowAsked(open) : near;
    return { picture, open, selection: { ...part, step, ...cell } };
  }, [picture, open, hovers, part, step, query, key, feature]);
}
