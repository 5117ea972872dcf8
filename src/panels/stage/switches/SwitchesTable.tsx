import { useApp } from '../../../store/app.ts';
import type { Run } from '../../../trace/run.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { type Damage, ranked } from '../../../view/switches/damage.ts';
import { wordsMatrix } from '../../../view/switches/words.ts';
import { useLangs } from '../../sentence/useLangs.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { useHeadName } from '../compare/useHeadName.ts';
import { TableDialog } from '../TableDialog.tsx';

type SwitchesTableProps = {
  readonly run: Run;
  readonly everyHead: boolean;
  readonly after: ArrayLike<number> | null;
  readonly damages: readonly Damage[];
};

const format = (value: number) => (Number.isNaN(value) ? '–' : formatFixed(value, 4));

/** The numbers on show as a real table. */
export function SwitchesTable({ run, everyHead, after, damages }: SwitchesTableProps) {
  const { switches: m } = useLaterMessages();
  const locale = useApp((state) => state.locale);
  const lang = useLangs().target;
  const nameOf = useHeadName();
  if (!everyHead) {
    return (
      <TableDialog
        matrix={wordsMatrix(run, after)}
        caption={m.wordsNow}
        rowLabels={run.target.tokens}
        rowLang={lang}
        columnLabels={[m.before, m.after]}
        format={format}
      />
    );
  }
  const rows = ranked(damages);
  if (rows.length === 0) return null;
  return (
    <TableDialog
      matrix={{
        rows: rows.length,
        columns: 1,
        data: Float32Array.from(rows, ({ lost }) => lost),
      }}
      caption={m.everyHeadLost}
      rowLabels={rows.map(({ where }) => nameOf(where))}
      rowLang={locale}
      columnLabels={[m.lost]}
      format={format}
    />
  );
}
