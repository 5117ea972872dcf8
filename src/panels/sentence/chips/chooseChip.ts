import { point, setTime } from '../../../store/actions.ts';
import { pickWord } from '../../../store/find.ts';
import { answeredByWord } from '../../../store/predictions/answer.ts';
import type { Slot } from '../../../store/runs/slots.ts';
import type { Chip } from '../../../view/sentence/chips.ts';

/** Does what a chip stands for: answers what is asked, points at its row, picks it, or walks decoding to it. */
export function chooseChip(choose: NonNullable<Chip['choose']>, slot: Slot): void {
  if ('pick' in choose) pickWord(choose.pick, slot);
  else if ('time' in choose) setTime(choose.time, slot);
  else if (!answeredByWord(choose.role, choose.word)) point({ [choose.role]: choose.index });
}
