import { useMemo, useState } from 'react';
import { useSize } from '../../../charts/useSize.ts';
import { type BarAxis, decodingStep, rankWords } from '../../../view/output/output.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { OutputContext } from './OutputContext.tsx';
import styles from './OutputStage.module.css';
import { OutputSteps } from './OutputSteps.tsx';
import { OutputWords } from './OutputWords.tsx';

const shown = 10;

/** The likeliest next words at the chosen decoding step. */
export function OutputStage() {
  const { output } = useLaterMessages();
  const run = useSlot((state) => state.run);
  const time = useSlot((state) => state.time);
  const [axis, setAxis] = useState<BarAxis>('linear');
  const [box, room] = useSize<HTMLDivElement>();
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
        <OutputWords {...{ ranking, step, axis, height: room?.height ?? 0 }} />
      </div>
    </div>
  );
}
