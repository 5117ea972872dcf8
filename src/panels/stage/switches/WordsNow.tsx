import { type Measure, MeasureBars } from '../../../charts/bars/MeasureBars.tsx';
import { setTime } from '../../../store/actions.ts';
import { useTheme } from '../../../store/theme.ts';
import type { Run } from '../../../trace/run.ts';
import { weightScale } from '../../../view/matrix/scales.ts';
import { wordBars, wordsNow } from '../../../view/switches/words.ts';
import { useLangs } from '../../sentence/useLangs.ts';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';

type WordsNowProps = { readonly run: Run; readonly after: ArrayLike<number> | null };

const ticks = ['0', '0.5', '1'];

/** Each word of the trained model's translation: how likely it was, and how likely it is in the changed model. */
export function WordsNow({ run, after }: WordsNowProps) {
  const { switches: m } = useLaterMessages();
  const lang = useLangs().target;
  const time = useSlot((state) => state.time);
  const violet = weightScale(useTheme()).color(0.8);
  const measures: readonly Measure[] = [
    { id: 'before', name: m.before, ticks, fill: () => 'var(--ink-soft)' },
    { id: 'after', name: m.after, ticks, fill: () => violet },
  ];
  return (
    <MeasureBars
      caption={m.wordsNow}
      rowHeading={m.word}
      measures={measures}
      rows={wordsNow(run, after).map((one, key) => ({ key, name: one.word, cells: wordBars(one) }))}
      lang={lang}
      chosen={time}
      choose={{ label: m.chooseWord, to: setTime }}
      onPoint={() => {}}
      height={20}
    />
  );
}
