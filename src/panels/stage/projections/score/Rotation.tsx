import { useMemo } from 'react';
import { HiddenTable } from '../../../../charts/matrix/HiddenTable.tsx';
import { MatrixGrid } from '../../../../charts/matrix/MatrixGrid.tsx';
import { useTheme } from '../../../../store/theme.ts';
import { niceBound, signedScale } from '../../../../view/matrix/scales.ts';
import { matrixFrom } from '../../../../view/projections/numbers.ts';
import { useLaterMessages } from '../../../useLaterMessages.ts';
import { PairMap } from '../PairMap.tsx';
import styles from '../ProjectionsStage.module.css';
import type { RunProps } from '../runProps.ts';
import { usePair } from '../usePair.ts';
import { ProductBars } from './ProductBars.tsx';
import { RotatedVerdict } from './RotatedVerdict.tsx';
import { useRotated } from './useRotated.ts';

/** Wide enough to tell its cells apart, and small enough to stand under the scores. */
const turnSize = 112;

/** q · k before and after both are rotated. */
export function Rotation({ run }: RunProps) {
  const { projections: m } = useLaterMessages();
  const theme = useTheme();
  const pair = usePair();
  const shown = useRotated(run);
  const { rotation, rotated, before, after } = shown;
  const scores = useMemo(() => matrixFrom(rotated.scores), [rotated]);
  const scale = useMemo(() => signedScale(theme, niceBound(scores.data)), [theme, scores]);
  const turned = useMemo(() => matrixFrom(rotation), [rotation]);
  const unit = useMemo(() => signedScale(theme, 1), [theme]);
  const of = m.rotated.rotation(rotation.length);
  return (
    <div className={styles.stage}>
      <div className={styles.products} data-equal="">
        <PairMap title={m.scores} matrix={scores} scale={scale} pair={pair}>
          <p className={styles.pair}>{pair.name}</p>
          <p className={styles.name}>{of}</p>
          <MatrixGrid matrix={turned} scale={unit} label={of} width={turnSize} height={turnSize} />
          <HiddenTable matrix={turned} caption={of} />
        </PairMap>
        <ProductBars
          title={m.rotated.before}
          caption={m.products.termsOf(pair.name)}
          terms={before.terms}
          total={{ name: m.products.total, value: before.score }}
        />
        <ProductBars
          title={m.rotated.after}
          caption={m.rotated.termsOf(pair.name)}
          terms={after.terms}
          total={{ name: m.rotated.total, value: after.score }}
        />
      </div>
      <p className={styles.verdict}>
        <RotatedVerdict {...shown} />
      </p>
    </div>
  );
}
