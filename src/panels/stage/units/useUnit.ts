import { pointed } from '../../../store/pointed.ts';
import type { FeedForward } from '../../../view/parts/part.ts';
import { usePart } from '../../selected.ts';
import { useSlot } from '../../slot.ts';
import { useChosenWord } from '../inside/useChosenWord.ts';

/** The feed-forward network on show, and the word and the unit pointed at. */
export function useUnit() {
  const part = usePart();
  const chosen = useChosenWord();
  const unit = useSlot((state) => pointed(state).feature);
  const layer = 'layer' in part ? part.layer : 0;
  const place: FeedForward = { kind: 'ffn', stack: chosen.stack, layer };
  return { ...chosen, place, path: `${place.stack}.${layer}.ffn` as const, unit };
}
