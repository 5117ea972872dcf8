import { pointed } from '../../../store/pointed.ts';
import { pointerWithin } from '../../../store/within.ts';
import { useHead } from '../../selected.ts';
import { useSlot, useSlotShallow } from '../../slot.ts';

/** The row on show, not one that is hovered elsewhere, and the key that is pointed at in it. */
export function useRow() {
  const head = useHead();
  const row = useSlot((state) => pointerWithin(state).query);
  const { key } = useSlotShallow(pointed);
  return { head, row, key };
}
