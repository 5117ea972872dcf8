import { useMemo } from 'react';
import { MatrixGrid } from '../../../../charts/matrix/MatrixGrid.tsx';
import { useApp } from '../../../../store/app.ts';
import { useTheme } from '../../../../store/theme.ts';
import { formatFixed } from '../../../../view/matrix/format.ts';
import { niceBound, signedScale } from '../../../../view/matrix/scales.ts';
import { matrixFrom, printApart } from '../../../../view/projections/numbers.ts';
import { formOf, termsOf } from '../../../../view/projections/products.ts';
import { changedCount, rotatedBy } from '../../../../view/projections/rotated.ts';
import { rotationOf } from '../../../../view/projections/rotation.ts';
import { useHead } from '../../../selected.ts';
import { useLaterMessages } from '../../../useLaterMessages.ts';
import { PairMap } from '../PairMap.tsx';
import styles from '../ProjectionsStage.module.css';
import type { RunProps } from '../runProps.ts';
import { usePair } from '../usePair.ts';
import { ProductBars } from './ProductBars.tsx';

/** Wide enough to tell its cells apart, and small enough to stand under the scores. */
const turnSize = 112;

/** q · k before and after both are rotated. */
export function Rotation({ run }: RunProps) {
  const { projections: m } = useLaterMessages();
  const theme = useTheme();
  const head = useHead();
  const pair = usePair();
  const turn = useApp((state) => state.turn);
  const form = useMemo(() => formOf(run, head), [run, head]);
  const rotation = useMemo(() => rotationOf(turn, run.dimensions.dHead), [turn, run]);
  const rotated = useMemo(() => rotatedBy(form, rotation), [form, rotation]);
  const scores = useMemo(() => matrixFrom(rotated.scores), [rotated]);
  const scale = useMemo(() => signedScale(theme, niceBound(scores.data)), [theme, scores]);
  const unit = useMemo(() => signedScale(theme, 1), [theme]);
  const [before, after] = [termsOf(form, pair.cell), termsOf(rotated, pair.cell)];
  const [was, is] = [form, rotated].map(
    ({ scores: all }) => all[pair.cell.row]?.[pair.cell.column] ?? 0,
  ) as [number, number];
  const products = (terms: typeof before) => terms.map(({ product }) => product);
  const changed = changedCount(products(before), products(after));
  const of = m.rotated.rotation(rotation.length);
  return (
    <div className={styles.stage}>
      <div className={styles.products} data-equal="">
        <PairMap title={m.scores} matrix={scores} scale={scale} pair={pair}>
          <p className={styles.pair}>{pair.name}</p>
          <p className={styles.name}>{of}</p>
          <MatrixGrid
            matrix={matrixFrom(rotation)}
            scale={unit}
            label={of}
            width={turnSize}
            height={turnSize}
          />
        </PairMap>
        <ProductBars
          title={m.rotated.before}
          caption={m.products.termsOf(pair.name)}
          terms={before}
          total={{ name: m.products.total, value: was }}
        />
        <ProductBars
          title={m.rotated.after}
          caption={m.rotated.termsOf(pair.name)}
          terms={after}
          total={{ name: m.rotated.total, value: is }}
        />
      </div>
      <p className={styles.verdict}>
        <b>{m.rotated.verdict(changed, before.length, formatFixed(was, 4), formatFixed(is, 4))}</b>{' '}
        {m.rotated.apart(printApart(rotated.apart))}
      </p>
    </div>
  );
}
