import { useMemo } from 'react';
import { BarList } from '../../../charts/bars/BarList.tsx';
import type { Run } from '../../../trace/run.ts';
import { excitedBy, hiddenUnits } from '../../../view/ffn/units.ts';
import { rowsSoFar } from '../../../view/heads/heads.ts';
import type { Rows } from '../../../view/inside/heights.ts';
import { formatBound, formatFixed } from '../../../view/matrix/format.ts';
import { niceBound } from '../../../view/matrix/scales.ts';
import { rowNameAt } from '../../../view/sentence/rowNames.ts';
import { useWords } from '../../sentence/useWords.ts';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { StrongestUnits } from './StrongestUnits.tsx';
import styles from './UnitsStage.module.css';
import { useUnit } from './useUnit.ts';

type ExcitedWordsProps = { readonly run: Run; readonly rows: Rows };

/** The words of this sentence that excite the unit pointed at the most. */
export function ExcitedWords({ run, rows }: ExcitedWordsProps) {
  const { units: m } = useLaterMessages();
  const { path, stack, side, position, unit } = useUnit();
  const { words, langs } = useWords();
  const so = useSlot((state) => rowsSoFar(run, { stack }, state.time));
  const excited = useMemo(() => excitedBy(run, path, unit, so), [run, path, unit, so]);
  const bound = useMemo(() => niceBound(hiddenUnits(run, path).data), [run, path]);
  return (
    <section>
      <div className={styles.title}>
        <h3 className={styles.heading}>{m.excited(unit)}</h3>
        <StrongestUnits run={run} />
      </div>
      <BarList
        caption={m.excited(unit)}
        headings={{ name: m.word, share: m.post, extra: m.pre }}
        bars={excited.slice(0, rows.count).map((one) => ({
          key: one.position,
          name: rowNameAt(side, words, one.position),
          share: one.post / bound,
          shareText: formatFixed(one.post),
          extra: formatFixed(one.pre),
          strong: one.position === position,
        }))}
        ticks={['0', formatBound(bound / 2), formatBound(bound)]}
        lang={langs[side]}
        tone="plain"
        row={rows.bar}
      />
    </section>
  );
}
