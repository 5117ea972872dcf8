import { Fragment, useMemo } from 'react';
import { Legend } from '../../../../charts/matrix/Legend.tsx';
import { useTheme } from '../../../../store/theme.ts';
import { niceBound, signedScale } from '../../../../view/matrix/scales.ts';
import { matrixFrom } from '../../../../view/projections/numbers.ts';
import { scoredBy } from '../../../../view/projections/symmetry.ts';
import { useHead } from '../../../selected.ts';
import { useLaterMessages } from '../../../useLaterMessages.ts';
import { PairMap } from '../PairMap.tsx';
import styles from '../ProjectionsStage.module.css';
import type { RunProps } from '../runProps.ts';
import { usePair } from '../usePair.ts';
import { MirrorFacts } from './MirrorFacts.tsx';

/** The scores as they are, and with keys that are made as queries are. */
export function SameProjection({ run }: RunProps) {
  const { projections: m } = useLaterMessages();
  const theme = useTheme();
  const head = useHead();
  const pair = usePair();
  const both = useMemo(
    () => [scoredBy(run, head, 'trained'), scoredBy(run, head, 'same')] as const,
    [run, head],
  );
  const scale = useMemo(
    () => signedScale(theme, niceBound(both.flatMap(({ scores }) => scores.flat()))),
    [theme, both],
  );
  const names = [m.trained, m.same.same] as const;
  const maps = useMemo(
    () =>
      both.map(({ scores, mirrored }) => ({
        scores: matrixFrom(scores),
        difference: mirrored && matrixFrom(mirrored.difference),
      })),
    [both],
  );
  return (
    <div className={styles.stage}>
      <div className={styles.maps}>
        {maps.map(({ scores, difference }, at) => (
          <Fragment key={names[at]}>
            <PairMap
              title={m.named(names[at] ?? '', 'Q Kᵀ')}
              matrix={scores}
              {...{ scale, pair }}
            />
            {difference && <PairMap title="S − Sᵀ" matrix={difference} {...{ scale, pair }} />}
          </Fragment>
        ))}
      </div>
      <div className={styles.beneath}>
        <div className={styles.legend}>
          <Legend scale={scale} title={m.scores} compact />
          <p className={styles.pair}>{pair.name}</p>
        </div>
        <MirrorFacts {...{ both, names, pair }} />
      </div>
    </div>
  );
}
