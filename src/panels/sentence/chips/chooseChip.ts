import { point, setTime } from '../../../store/actions.ts';
import type { Chip } from '../../../view/sentence/chips.ts';

/** Does what a chip stands for: points at its row, or walks decoding to it. */
export function chooseChip(choose: NonNullable<Chip['choose']>): void {
  if ('time' in choose) setTime(choose.time);
  else point({ [choose.role]: choose.index });
}
