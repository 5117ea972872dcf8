import { usePlayer } from '../../store/playing.ts';
import { useAnswers } from '../../store/predictions/answers.ts';
import { openIn } from '../../store/predictions/open.ts';
import type { Asked } from '../../view/predictions/traits.ts';
import { useSlotShallow } from '../slot.ts';

/** What waits to be predicted of what the stage shows: while it does, its numbers are not shown. */
export function useOpen(): Asked | null {
  const given = useAnswers();
  const { playing } = usePlayer();
  return useSlotShallow((seen) => openIn(seen, given, playing));
}
