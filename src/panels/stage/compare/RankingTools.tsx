import { useApp } from '../../../store/app.ts';
import { matrixOfRanking, type RankedBy } from '../../../view/compare/ranked.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { TableDialog } from '../TableDialog.tsx';
import styles from './CompareStage.module.css';
import { useHeadName } from './useHeadName.ts';
import type { Ranking } from './useRanking.ts';

type RankingToolsProps = {
  readonly ranking: Ranking;
  readonly all: boolean;
  readonly setAll: (all: boolean) => void;
  readonly by: RankedBy;
  readonly setBy: (by: RankedBy) => void;
};

type Rows = 'row' | 'all';

/** Which rows are asked about, what heads are ranked by, and all of it as a table. */
export function RankingTools({ ranking, all, setAll, by, setBy }: RankingToolsProps) {
  const { compare: m } = useLaterMessages();
  const locale = useApp((state) => state.locale);
  const nameOf = useHeadName();
  const { moved, decisions } = ranking;
  return (
    <div className={styles.tools}>
      <Toggle<Rows>
        look="underlined"
        label={m.scope}
        value={all ? 'all' : 'row'}
        options={[
          ['row', m.row],
          ['all', m.all],
        ]}
        onChoose={(rows) => setAll(rows === 'all')}
      />
      <span className={styles.by}>
        <span aria-hidden="true">{m.by}</span>
        <Toggle<RankedBy>
          look="underlined"
          label={m.by}
          value={by}
          options={[
            ['moved', m.byMoved],
            ['decides', m.byDecides],
          ]}
          onChoose={setBy}
        />
      </span>
      <TableDialog
        matrix={matrixOfRanking(moved, decisions)}
        caption={m.columns.join(', ')}
        rowLabels={moved.map(({ where }) => nameOf(where))}
        rowLang={locale}
        columnLabels={m.columns}
        format={(value) => (Number.isNaN(value) ? '–' : formatFixed(value, 4))}
      />
    </div>
  );
}
