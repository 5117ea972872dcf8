import { useMemo } from 'react';
import { useApp } from '../../../../store/app.ts';
import type { Run } from '../../../../trace/run.ts';
import { maskedRow } from '../../../../view/mask/maskedRow.ts';
import { temperatureOf } from '../../../../view/mask/rowTry.ts';
import { spreadAt, weightsAt } from '../../../../view/mask/temperature.ts';
import { formatFixed } from '../../../../view/matrix/format.ts';
import { Prose } from '../../../controls/Prose.tsx';
import { useLaterMessages } from '../../../useLaterMessages.ts';
import styles from '../MaskStage.module.css';
import { RowTable } from '../RowTable.tsx';
import { useRow } from '../useRow.ts';
import { TemperatureSlider } from './TemperatureSlider.tsx';

const limits = { cold: 0, trained: 1, hot: Number.POSITIVE_INFINITY } as const;

/** The row's softmax at the chosen temperature, between its two limits. */
export function Temperatures({ run }: { readonly run: Run }) {
  const { temperature: m } = useLaterMessages().mask;
  const { head, row } = useRow();
  const word = useApp((state) => state.rowTry.temperature);
  const scores = useMemo(() => maskedRow(run, head, row), [run, head, row]);
  const rowAt = (id: string, name: string, value: number) => {
    const weights = weightsAt(scores, value);
    const { largest, bits } = spreadAt(weights);
    return { id, name, weights, told: [largest, bits].map((one) => formatFixed(one)) };
  };
  const allowed = scores.filter((score) => score > Number.NEGATIVE_INFINITY).length;
  return (
    <div className={styles.stage}>
      <RowTable
        caption={m.rows}
        heading={m.heading}
        measures={[m.largest, m.bits]}
        rows={[
          rowAt('cold', m.cold, limits.cold),
          rowAt('trained', m.trained, limits.trained),
          rowAt('chosen', m.is(word), temperatureOf(word)),
          rowAt('hot', m.hot, limits.hot),
        ]}
      />
      <TemperatureSlider />
      <p className={styles.verdict}>
        <Prose>{m.verdict(allowed, formatFixed(Math.log2(allowed)))}</Prose>
      </p>
    </div>
  );
}
