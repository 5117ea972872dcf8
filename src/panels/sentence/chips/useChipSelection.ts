import { useApp } from '../../../store/app.ts';
import { pointed } from '../../../store/pointed.ts';
import { useSlot } from '../../slot.ts';

/** What marks the chips: the attention on the stage, and the query and key pointed at. */
export function useChipSelection() {
  const stack = useApp((state) => state.head.stack);
  const kind = useApp((state) => state.head.kind);
  const query = useSlot((state) => pointed(state).query);
  const key = useSlot((state) => pointed(state).key);
  return { attention: { stack, kind }, pointer: { query, key } };
}
