import { useApp } from '../../../store/app.ts';
import { setCompared } from '../../../store/session/comparing.ts';
import type { ComparedRows } from '../../../view/compare/compared.ts';
import { matrixOfRanking, type RankedBy } from '../../../view/compare/ranked.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { TableDialog } from '../TableDialog.tsx';
import styles from './CompareStage.module.css';
import shared from './Told.module.css';
import { useHeadName } from './useHeadName.ts';
import type { Ranking } from './useRanking.ts';

/** Which rows are asked about, what heads are ranked by, and all of it as a table. */
export function RankingTools({ ranking }: { readonly ranking: Ranking }) {
  const { compare: m } = useLaterMessages();
  const locale = useApp((state) => state.locale);
  const nameOf = useHeadName();
  const { rows, by } = useApp((state) => state.compared);
  const { moved, decisions, tried } = ranking;
  return (
    <div className={shared.tools}>
      <Toggle<ComparedRows>
        look="underlined"
        label={m.scope}
        value={rows}
        options={[
          ['row', m.row],
          ['all', m.all],
        ]}
        onChoose={(chosen) => setCompared({ rows: chosen })}
      />
      <span className={styles.by}>
        <span aria-hidden="true">{m.by}</span>
        <Toggle<RankedBy>
          look="underlined"
          label={m.by}
          value={tried ? by : 'moved'}
          options={[
            ['moved', m.byMoved],
            ['decides', m.byDecides, tried ? undefined : m.untried],
          ]}
          onChoose={(chosen) => setCompared({ by: chosen })}
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
