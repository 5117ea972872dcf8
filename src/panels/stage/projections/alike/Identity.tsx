import { Fragment, useMemo } from 'react';
import { Legend } from '../../../../charts/matrix/Legend.tsx';
import { useTheme } from '../../../../store/theme.ts';
import { formatFixed } from '../../../../view/matrix/format.ts';
import { niceBound, signedScale, weightScale } from '../../../../view/matrix/scales.ts';
import { matrixFrom } from '../../../../view/projections/numbers.ts';
import { scoredBy } from '../../../../view/projections/symmetry.ts';
import { useHead } from '../../../selected.ts';
import { useLaterMessages } from '../../../useLaterMessages.ts';
import { PairMap } from '../PairMap.tsx';
import styles from '../ProjectionsStage.module.css';
import type { RunProps } from '../runProps.ts';
import { usePair } from '../usePair.ts';
import { MirrorFacts } from './MirrorFacts.tsx';

/** The head as it is, beside one that is as wide as a word and projects nothing. */
export function Identity({ run }: RunProps) {
  const { projections: m } = useLaterMessages();
  const theme = useTheme();
  const head = useHead();
  const pair = usePair();
  const both = useMemo(
    () => [scoredBy(run, head, 'trained'), scoredBy(run, head, 'identity')] as const,
    [run, head],
  );
  const maps = useMemo(
    () => both.map(({ scores, weights }) => [matrixFrom(scores), matrixFrom(weights)] as const),
    [both],
  );
  const [signed, weight] = useMemo(() => {
    const bound = niceBound(both.flatMap(({ scores }) => scores.flat()));
    return [signedScale(theme, bound), weightScale(theme)];
  }, [theme, both]);
  const alike = head.kind === 'cross_attn' ? 'X Mᵀ' : 'X Xᵀ';
  const names = [m.trained, m.identity.identity] as const;
  const { row } = pair.cell;
  const strongest = both.map(({ weights }) => {
    const all = weights[row] ?? [];
    const most = Math.max(...all);
    return m.identity.looks(pair.keys[all.indexOf(most)] ?? '', formatFixed(most));
  });
  const more = [{ id: 'most', name: m.identity.most(pair.rows[row] ?? ''), values: strongest }];
  return (
    <div className={styles.stage}>
      <div className={styles.maps}>
        {maps.map(([scores, weights], at) => (
          <Fragment key={names[at]}>
            <PairMap
              title={m.named(names[at] ?? '', at ? alike : 'Q Kᵀ')}
              matrix={scores}
              {...{ pair, scale: signed }}
            />
            <PairMap
              title={m.identity.weights}
              matrix={weights}
              {...{ pair, scale: weight }}
              masked
            />
          </Fragment>
        ))}
      </div>
      <div className={styles.beneath}>
        <div className={styles.legend}>
          <Legend scale={signed} title={m.identity.scores} compact />
          <Legend scale={weight} title={m.identity.weights} compact />
        </div>
        <MirrorFacts {...{ both, names, pair, more }} />
      </div>
    </div>
  );
}
