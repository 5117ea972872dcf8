import { useMemo } from 'react';
import { BarList } from '../../../charts/bars/BarList.tsx';
import type { Run } from '../../../trace/run.ts';
import type { Stack } from '../../../trace/topology.ts';
import { spreadsOf } from '../../../view/embedding/variances.ts';
import { formatBound, formatFixed } from '../../../view/matrix/format.ts';
import { niceBound } from '../../../view/matrix/scales.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './EmbeddingStage.module.css';

type VariancesProps = {
  readonly run: Run;
  readonly stack: Stack;
  readonly position: number;
  readonly root: string;
  /** Of a bar's row, in pixels. */
  readonly height: number;
};

/** How far the word's numbers are spread before and after × √d_model, and the position's beside them. */
export function Variances({ run, stack, position, root, height }: VariancesProps) {
  const { embedding: m } = useLaterMessages();
  const spreads = useMemo(() => spreadsOf(run, stack, position), [run, stack, position]);
  const bound = niceBound(spreads.map(({ own }) => own));
  return (
    <section>
      <h3 className={styles.heading}>{m.variances}</h3>
      <BarList
        caption={m.variances}
        headings={{ name: m.numbers, share: m.here, extra: m.all }}
        bars={spreads.map(({ row, own, all }, key) => ({
          key,
          name: row === 'position' ? m.position : m.rows[row](root),
          share: own / bound,
          shareText: formatFixed(own, 3),
          extra: formatFixed(all, 3),
        }))}
        tone="plain"
        ticks={['0', formatBound(bound / 2), formatBound(bound)]}
        row={height}
      />
    </section>
  );
}
