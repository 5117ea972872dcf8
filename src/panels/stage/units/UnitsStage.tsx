import { useSize } from '../../../charts/useSize.ts';
import { select } from '../../../store/actions.ts';
import type { Run } from '../../../trace/run.ts';
import { unitsHeights } from '../../../view/inside/heights.ts';
import { Frame } from '../Frame.tsx';
import { SideToggle } from '../inside/SideToggle.tsx';
import { AloneTable } from './AloneTable.tsx';
import { ExcitedWords } from './ExcitedWords.tsx';
import { UnitsMap } from './UnitsMap.tsx';
import styles from './UnitsStage.module.css';
import { useUnit } from './useUnit.ts';

/** A feed-forward network from inside: its hidden units, and that each word goes through it alone. */
export function UnitsStage({ run }: { readonly run: Run }) {
  const { place, stack } = useUnit();
  const [box, room] = useSize<HTMLDivElement>();
  const words = stack === 'encoder' ? run.source.tokens : run.target.inputs;
  const heights = unitsHeights(room?.height ?? 0, words.length);
  return (
    <Frame tools={<SideToggle onChoose={(to) => select({ ...place, stack: to })} />}>
      <div ref={box} className={styles.pictures}>
        <UnitsMap run={run} height={heights.map} />
        <div className={styles.lists}>
          <ExcitedWords run={run} rows={heights.rows} />
          <AloneTable run={run} rows={heights.rows} />
        </div>
      </div>
    </Frame>
  );
}
