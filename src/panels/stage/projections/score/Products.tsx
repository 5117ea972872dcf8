import { useMemo } from 'react';
import { Legend } from '../../../../charts/matrix/Legend.tsx';
import { useApp } from '../../../../store/app.ts';
import { useTheme } from '../../../../store/theme.ts';
import { formatFixed } from '../../../../view/matrix/format.ts';
import { niceBound, signedScale } from '../../../../view/matrix/scales.ts';
import { matrixFrom, printApart } from '../../../../view/projections/numbers.ts';
import { byForm, formOf, largestOf, termsOf } from '../../../../view/projections/products.ts';
import { useHead } from '../../../selected.ts';
import { useLaterMessages } from '../../../useLaterMessages.ts';
import { TableDialog } from '../../TableDialog.tsx';
import { PairMap } from '../PairMap.tsx';
import styles from '../ProjectionsStage.module.css';
import type { RunProps } from '../runProps.ts';
import { usePair } from '../usePair.ts';
import { FormPicture } from './FormPicture.tsx';
import { ProductBars } from './ProductBars.tsx';

/** One score as few products, of a query and a key, and as many, of the words themselves. */
export function Products({ run }: RunProps) {
  const { projections: m } = useLaterMessages();
  const theme = useTheme();
  const locale = useApp((state) => state.locale);
  const head = useHead();
  const pair = usePair();
  const form = useMemo(() => formOf(run, head), [run, head]);
  const scores = useMemo(() => matrixFrom(form.scores), [form]);
  const scale = useMemo(() => signedScale(theme, niceBound(scores.data)), [theme, scores]);
  const terms = termsOf(form, pair.cell);
  const score = form.scores[pair.cell.row]?.[pair.cell.column] ?? 0;
  const many = (form.form.length ** 2).toLocaleString(locale);
  return (
    <div className={styles.stage}>
      <div className={styles.products}>
        <PairMap title={m.scores} matrix={scores} scale={scale} pair={pair}>
          <Legend scale={scale} title="" compact />
          <p className={styles.pair}>{pair.name}</p>
        </PairMap>
        <ProductBars
          title={m.products.terms(terms.length)}
          caption={m.products.termsOf(pair.name)}
          terms={terms}
          total={{ name: m.products.total, value: score }}
        />
        <FormPicture form={form} cell={pair.cell} largest={largestOf(form, pair.cell)} />
      </div>
      <p className={styles.verdict}>
        <b>
          {m.products.verdict(
            terms.length,
            formatFixed(score, 4),
            many,
            formatFixed(byForm(form, pair.cell), 4),
          )}
        </b>{' '}
        {m.products.apart(printApart(form.apart), printApart(form.fromEngine))}{' '}
        <TableDialog
          matrix={matrixFrom(form.form)}
          caption={m.products.formLabel(form.form.length)}
        />
      </p>
    </div>
  );
}
