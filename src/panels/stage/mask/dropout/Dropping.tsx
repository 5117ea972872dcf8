import { useMemo } from 'react';
import { useApp } from '../../../../store/app.ts';
import type { Run } from '../../../../trace/run.ts';
import { draws, droppedRow } from '../../../../view/mask/dropout.ts';
import { maskedRow } from '../../../../view/mask/maskedRow.ts';
import { softmaxRow } from '../../../../view/mask/softmaxRow.ts';
import { formatFixed } from '../../../../view/matrix/format.ts';
import { useLaterMessages } from '../../../useLaterMessages.ts';
import styles from '../MaskStage.module.css';
import { RowTable } from '../RowTable.tsx';
import { useRow } from '../useRow.ts';
import { DropoutTools } from './DropoutTools.tsx';

const sumOf = (row: readonly number[]) => row.reduce((sum, weight) => sum + weight, 0);

/** The row with some of its weights dropped, scaled up again, and the mean of many such rows. */
export function Dropping({ run }: { readonly run: Run }) {
  const { dropout: m } = useLaterMessages().mask;
  const { head, row } = useRow();
  const { percent, draw } = useApp((state) => state.rowTry.dropout);
  const p = percent / 100;
  const { weights, rows } = useMemo(() => {
    const weights = softmaxRow(maskedRow(run, head, row));
    return { weights, rows: droppedRow(weights, p, draw) };
  }, [run, head, row, p, draw]);
  const told = (id: string, name: string, of: readonly number[]) => ({
    ...{ id, name, weights: of },
    told: [formatFixed(sumOf(of))],
  });
  const kept = rows.dropped.filter((weight) => weight > 0).length;
  return (
    <div className={styles.stage}>
      <RowTable
        caption={m.rows}
        heading={m.heading}
        measures={[m.sum]}
        rows={[
          told('whole', m.whole, weights),
          told('dropped', m.dropped, rows.dropped),
          told('scaled', m.scaled(formatFixed(1 / (1 - p))), rows.scaled),
          told('unscaledMean', m.unscaledMean(draws), rows.unscaledMean),
          told('mean', m.mean(draws), rows.mean),
        ]}
      />
      <DropoutTools />
      <p className={styles.verdict} aria-live="polite">
        {m.verdict(kept, weights.filter((weight) => weight > 0).length)}
      </p>
    </div>
  );
}
