import { useMemo } from 'react';
import { useSize } from '../../../charts/useSize.ts';
import { SpreadPlot } from '../../../charts/vectors/SpreadPlot.tsx';
import type { Run } from '../../../trace/run.ts';
import { formatBound, formatFixed, minus } from '../../../view/matrix/format.ts';
import { niceBound } from '../../../view/matrix/scales.ts';
import type { Stop } from '../../../view/residual/journey.ts';
import { normRows } from '../../../view/residual/stopRows.ts';
import { mean, variance } from '../../../view/vectors.ts';
import { Prose } from '../../controls/Prose.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';

type NormSpreadsProps = {
  readonly run: Run;
  readonly stop: Stop;
  readonly position: number;
  readonly word: string;
};

/** The word's numbers before LayerNorm, centred and divided, and with gain and bias. */
export function NormSpreads({ run, stop, position, word }: NormSpreadsProps) {
  const { journey: m } = useLaterMessages();
  const [box, room] = useSize<HTMLDivElement>();
  const rows = useMemo(
    () => normRows(run, stop.sublayer, position),
    [run, stop.sublayer, position],
  );
  const bound = niceBound(rows.flatMap((row) => [...row]));
  const told = (['sum', 'normalized', 'after'] as const).map((key, index) => {
    const values = rows[index] as Float32Array;
    const [centre, spread] = [mean(values), Math.sqrt(variance(values))];
    const name = m.normRows[key](formatFixed(centre), formatFixed(spread));
    return { key, name, values, mean: centre, spread };
  });
  return (
    <section aria-label={m.norm}>
      <h3 className={styles.part}>{m.norm}</h3>
      <div ref={box}>
        {room && (
          <SpreadPlot
            rows={told}
            width={room.width}
            label={m.spreads(word)}
            ticks={[
              { value: -bound, text: minus + formatBound(bound) },
              { value: 0, text: '0' },
              { value: bound, text: `+${formatBound(bound)}` },
            ]}
          />
        )}
      </div>
      <p className={styles.text}>
        <Prose>
          {m.whyNorm(formatFixed(stop.mean), formatFixed(stop.spread), formatFixed(stop.after, 1))}
        </Prose>
      </p>
    </section>
  );
}
