import { useMemo } from 'react';
import { useApp } from '../../../store/app.ts';
import { pointed } from '../../../store/pointed.ts';
import { cellOf, shownStep } from '../../../store/pointer.ts';
import { partWithin } from '../../../store/within.ts';
import type { Run } from '../../../trace/run.ts';
import { nearestCell } from '../../../view/geometry.ts';
import { hidden, rowAsked } from '../../../view/predictions/hidden.ts';
import type { Asked } from '../../../view/predictions/traits.ts';
import type { SelectedCell, Selection } from '../../../view/selection.ts';
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

/** The same of the stage. */
export type ShownStep = Shown & {
  /** The step of the part: the same object while neither is another. */
  readonly where: Selection;
  /** The prediction that is open: the picture is without what it asks for. */
  readonly open: Asked | null;
};

/** The picture of the step that is on the stage, and the cell pointed at in it. */
export function useShown(run: Run): ShownStep {
  const head = useHead();
  const part = useSlotShallow((state) => walkedPart(state.view, partWithin(state), head));
  const step = useApp(shownStep);
  const query = useSlot((state) => pointed(state).query);
  const key = useSlot((state) => pointed(state).key);
  const feature = useSlot((state) => pointed(state).feature);
  const open = useOpen();
  const hovers = useSlot((state) => state.preview !== null);
  const where = useMemo(() => ({ ...part, step }), [part, step]);
  const picture = useMemo(() => {
    const whole = pictureOf(run, where);
    return open ? hidden(whole, open) : whole;
  }, [run, where, open]);
  return useMemo(() => {
    const near = nearestCell(cellOf(where.step, { query, key, feature }), picture.result.matrix);
    const cell = open && !hovers ? rowAsked(open) : near;
    return { picture, open, where, selection: { ...where, ...cell } };
  }, [picture, open, hovers, where, query, key, feature]);
}
