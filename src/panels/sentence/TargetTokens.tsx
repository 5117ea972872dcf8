import { useMessages } from '../../store/locale.ts';
import { targetChips } from '../../view/sentence/chips.ts';
import { useSlot } from '../slot.ts';
import { ChipRow } from './chips/ChipRow.tsx';
import { useChipSelection } from './chips/useChipSelection.ts';
import { useRunLangs } from './useLangs.ts';

/** The translation's tokens: produced, produced now, and still to come. */
export function TargetTokens() {
  const m = useMessages();
  const run = useSlot((state) => state.run);
  const time = useSlot((state) => state.time);
  const lang = useRunLangs().target;
  const { attention, pointer } = useChipSelection();
  const chips = run ? targetChips(run, attention, pointer, time) : [];
  return <ChipRow chips={chips} label={m.sentence.targetTokens} lang={lang} />;
}
