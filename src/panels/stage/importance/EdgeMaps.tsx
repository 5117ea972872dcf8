import { useMemo } from 'react';
import type { Others } from '../../../lab/edges.ts';
import { pointed } from '../../../store/pointed.ts';
import { useTheme } from '../../../store/theme.ts';
import type { Run } from '../../../trace/run.ts';
import { headPattern } from '../../../view/heads/heads.ts';
import type { Moved } from '../../../view/importance/axes.ts';
import { outputOf, weightedLengths } from '../../../view/importance/lengths.ts';
import { niceBound, sequentialScale, weightScale } from '../../../view/matrix/scales.ts';
import { hasParameter } from '../../../view/parameters.ts';
import { useHead } from '../../selected.ts';
import { useSlotShallow } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { EdgeMap } from './EdgeMap.tsx';
import { EveryEdge } from './EveryEdge.tsx';
import styles from './ImportanceStage.module.css';
import { useRow, useRowWords } from './useRow.ts';

type EdgeMapsProps = { readonly run: Run; readonly others: Others; readonly moved: Moved };

/** The head's weights, what each edge adds and, when it is asked for, what cutting each does. */
export function EdgeMaps({ run, others, moved }: EdgeMapsProps) {
  const { importance: m } = useLaterMessages();
  const { of } = useRow(run);
  const head = useHead();
  const words = useRowWords(of);
  const theme = useTheme();
  const { query, key } = useSlotShallow(pointed);
  const pattern = headPattern(run, head);
  const lengths = useMemo(
    () => (hasParameter(run, outputOf(head)) ? weightedLengths(run, head) : null),
    [run, head],
  );
  const scales = useMemo(() => {
    const bound = lengths ? niceBound(lengths.data) : 1;
    return { weight: weightScale(theme), length: sequentialScale(theme, [0, bound]) };
  }, [lengths, theme]);
  return (
    <div className={styles.maps}>
      <EdgeMap run={run} title={m.weights} matrix={pattern} scale={scales.weight} />
      {lengths ? (
        <EdgeMap run={run} title={m.lengths} matrix={lengths} scale={scales.length} />
      ) : (
        <p className={styles.note}>{m.lacking}</p>
      )}
      <EveryEdge {...{ run, others, moved }} />
      <p className={styles.pair} aria-hidden="true">
        <b data-side="query" lang={words.queryLang}>
          {words.queries[query]}
        </b>
        {' → '}
        <b data-side="key" lang={words.lang}>
          {words.keys[key]}
        </b>
      </p>
    </div>
  );
}
