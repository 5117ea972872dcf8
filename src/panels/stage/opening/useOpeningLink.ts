import { pointed } from '../../../store/pointed.ts';
import type { Run } from '../../../trace/run.ts';
import { attentionSides, headPattern } from '../../../view/heads/heads.ts';
import { at } from '../../../view/matrix/matrix.ts';
import { useHead } from '../../selected.ts';
import { useSlot } from '../../slot.ts';

/** The pair that is pointed at, and the weight between the two. */
export function useOpeningLink(run: Run) {
  const head = useHead();
  const query = useSlot((state) => pointed(state).query);
  const key = useSlot((state) => pointed(state).key);
  return {
    ...{ head, query, key, sides: attentionSides(head) },
    weight: at(headPattern(run, head), query, key),
  };
}
