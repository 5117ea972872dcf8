import { Suspense } from 'react';
import { useMessages } from '../../store/locale.ts';
import { decodingStep } from '../../view/output/output.ts';
import { targetChips } from '../../view/sentence/chips.ts';
import { useSlot } from '../slot.ts';
import { useArrivedWithWords } from '../useArrivedWithWords.ts';
import { ChipRow } from './chips/ChipRow.tsx';
import styles from './chips/Chips.module.css';
import { useChipSelection } from './chips/useChipSelection.ts';
import { insteadWords } from './forcing/pieces.ts';
import { useForced } from './forcing/useForced.ts';
import { useRunLangs } from './useLangs.ts';

/** The translation's tokens: produced, produced now, and still to come. */
export function TargetTokens() {
  const m = useMessages();
  const run = useSlot((state) => state.run);
  const time = useSlot((state) => state.time);
  const lang = useRunLangs().target;
  const { attention, pointer, chipsOf } = useChipSelection();
  const forced = useForced();
  const chips = run ? chipsOf(targetChips(run, attention, pointer, time, forced), 'target') : [];
  const Instead = useArrivedWithWords(run && insteadWords);
  // Its room is there before it comes.
  const beside = (
    <span className={styles.beside}>
      <Suspense fallback={null}>
        {run?.engine && Instead && <Instead run={run} step={decodingStep(run, time)} />}
      </Suspense>
    </span>
  );
  return <ChipRow chips={chips} label={m.sentence.targetTokens} lang={lang} beside={beside} />;
}
