import { useMessages } from '../../store/locale.ts';
import { isOfText } from '../../store/session/problems.ts';
import { sourceChips } from '../../view/sentence/chips.ts';
import { useSlot } from '../slot.ts';
import { ChipRow } from './chips/ChipRow.tsx';
import { useChipSelection } from './chips/useChipSelection.ts';
import { TextProblem } from './TextProblem.tsx';
import { useRunLangs } from './useLangs.ts';

/** The sentence as the model reads it, or why it cannot. */
export function SourceTokens() {
  const m = useMessages();
  const run = useSlot((state) => state.run);
  const lang = useRunLangs().source;
  const code = useSlot((state) => state.problem?.code);
  const { attention, pointer, chipsOf } = useChipSelection();
  if (isOfText(code)) return <TextProblem />;
  const chips = run ? chipsOf(sourceChips(run, attention, pointer), 'source') : [];
  return <ChipRow chips={chips} label={m.sentence.tokens} lang={lang} />;
}
