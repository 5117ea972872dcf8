import { useMemo } from 'react';
import { useApp } from '../../../store/app.ts';
import { pointed } from '../../../store/pointed.ts';
import { cellOf, shownStep } from '../../../store/pointer.ts';
import type { Run } from '../../../trace/run.ts';
import { nearestCell } from '../../../view/geometry.ts';
import type { SelectedCell } from '../../../view/selection.ts';
import { type Picture, pictureOf } from '../../../view/steps/pipeline.ts';
import { useHead } from '../../selected.ts';
import { useSlot } from '../../slot.ts';

export type Shown = {
  readonly picture: Picture;
  /** As selected, but pointing at the hovered cell if there is one. */
  readonly selection: SelectedCell;
};

/** The picture of the step that is on the stage, and the cell pointed at in it. */
export function useShown(run: Run): Shown {
  const { stack, layer, kind, head } = useHead();
  const walked = useApp((state) => state.step);
  const view = useApp((state) => state.view);
  const query = useSlot((state) => pointed(state).query);
  const key = useSlot((state) => pointed(state).key);
  const feature = useSlot((state) => pointed(state).feature);
  const step = shownStep(view, walked);
  const picture = useMemo(
    () => pictureOf(run, { stack, layer, kind, head, step }),
    [run, stack, layer, kind, head, step],
  );
  return useMemo(() => {
    const cell = nearestCell(cellOf(step, { query, key, feature }), picture.result.matrix);
    return { picture, selection: { stack, layer, kind, head, step, ...cell } };
  }, [picture, stack, layer, kind, head, step, query, key, feature]);
}
