import { useMemo, useState } from 'react';
import { BarList } from '../../../charts/bars/BarList.tsx';
import { useSize } from '../../../charts/useSize.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import {
  type BarAxis,
  barAxes,
  barHeight,
  decodingStep,
  formatProbability,
  rankWords,
} from '../../../view/output/output.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { useWords } from '../../sentence/useWords.ts';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { OutputContext } from './OutputContext.tsx';
import styles from './OutputStage.module.css';
import { OutputSteps } from './OutputSteps.tsx';

const shown = 10;

/** The likeliest next words at the chosen decoding step. */
export function OutputStage() {
  const { output } = useLaterMessages();
  const run = useSlot((state) => state.run);
  const time = useSlot((state) => state.time);
  const [axis, setAxis] = useState<BarAxis>('linear');
  const [box, room] = useSize<HTMLDivElement>();
  const { langs } = useWords();
  const ranking = useMemo(() => run && rankWords(run, time, shown), [run, time]);
  if (!run || !ranking) return null;
  const step = decodingStep(run, time);
  return (
    <div className={styles.stage}>
      <OutputSteps run={run} step={step} />
      <div className={styles.line}>
        <OutputContext run={run} step={step} />
        <Toggle<BarAxis>
          look="underlined"
          label={output.axis}
          value={axis}
          options={[
            ['linear', output.linear],
            ['logarithmic', output.logarithmic],
          ]}
          onChoose={setAxis}
        />
      </div>
      <div ref={box} className={styles.words}>
        <BarList
          caption={output.table(step + 1)}
          headings={{ name: output.word, share: output.probability, extra: output.logit }}
          bars={ranking.words.map((word) => ({
            key: word.id,
            name: word.word,
            share: barAxes[axis].share(word.probability),
            shareText: formatProbability(word.probability),
            extra: formatFixed(word.logit),
            strong: word.produced,
          }))}
          ticks={barAxes[axis].ticks}
          mark={output.produced}
          lang={langs.target}
          rest={{
            name: output.others(ranking.others.count),
            shareText: formatProbability(ranking.others.probability),
          }}
          row={barHeight(room?.height ?? 0, ranking.words.length)}
        />
      </div>
    </div>
  );
}
