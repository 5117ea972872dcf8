import { useMemo } from 'react';
import { pointed } from '../../../store/pointed.ts';
import { pointerWithin } from '../../../store/within.ts';
import type { Run } from '../../../trace/run.ts';
import { rowUnderMasks } from '../../../view/mask/ways.ts';
import { useHead } from '../../selected.ts';
import { useSlot, useSlotShallow } from '../../slot.ts';

/** The row on show with the mask put on in each way, and the key that is pointed at in it. */
export function useRowWays(run: Run) {
  const head = useHead();
  const row = useSlot((state) => pointerWithin(state).query);
  const { key } = useSlotShallow(pointed);
  const ways = useMemo(() => rowUnderMasks(run, head, row), [run, head, row]);
  return { head, row, key, ways };
}
