import { useState } from 'react';
import { useApp } from '../../../store/app.ts';
import type { Run } from '../../../trace/run.ts';
import { formatDifference, type Growth, rounding } from '../../../view/growth/growth.ts';
import { decodingStep } from '../../../view/output/output.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { OutputSteps } from '../output/OutputSteps.tsx';
import { GrowthTable } from './GrowthTable.tsx';
import styles from './LongerStage.module.css';
import { SameRow } from './SameRow.tsx';
import { type Pair, useGrowth } from './useGrowth.ts';

/** The rows so far beside the same rows of a run that was given one word more. */
export function LongerStage({ run }: { readonly run: Run }) {
  const { longer: m } = useLaterMessages();
  const time = useSlot((state) => state.time);
  const step = decodingStep(run, time);
  const [mask, setMask] = useState<'with' | 'without'>('with');
  const { pair, busy, failed } = useGrowth(run, step, mask === 'with');
  return (
    <div className={styles.stage}>
      <OutputSteps run={run} step={step} />
      <div className={styles.line}>
        <Toggle<'with' | 'without'>
          look="underlined"
          label={m.mask}
          value={mask}
          options={[
            ['with', m.with],
            ['without', m.without],
          ]}
          onChoose={setMask}
        />
        <p aria-live="polite" className={styles.told}>
          {step > 0 && pair && !busy && <Told growth={pair.growth} />}
        </p>
      </div>
      <div className={styles.room} aria-busy={busy}>
        {step > 0 && pair ? <Rows pair={pair} /> : <Nothing {...{ run, step, failed }} />}
      </div>
    </div>
  );
}

/** How many numbers were compared, and how far they are apart at most. */
function Told({ growth: { count, rows, greatest } }: { readonly growth: Growth }) {
  const { longer: m } = useLaterMessages();
  const locale = useApp((state) => state.locale);
  const numbers = count.toLocaleString(locale);
  if (greatest === 0) return m.same(numbers, rows.length);
  const tell = greatest < rounding ? m.alike : m.moved;
  return tell(numbers, rows.length, formatDifference(greatest));
}

function Rows({ pair }: { readonly pair: Pair }) {
  return (
    <>
      <SameRow pair={pair} />
      <GrowthTable pair={pair} />
    </>
  );
}

type NothingProps = { readonly run: Run; readonly step: number; readonly failed: boolean };

/** Why there is nothing to compare. */
function Nothing({ run, step, failed }: NothingProps) {
  const { longer: m } = useLaterMessages();
  if (!run.engine) return <p className={styles.note}>{m.apart}</p>;
  if (step === 0) return <p className={styles.note}>{m.first}</p>;
  return failed && <p className={styles.note}>{m.failed}</p>;
}
