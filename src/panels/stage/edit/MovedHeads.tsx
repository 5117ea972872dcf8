import { useMemo } from 'react';
import { MeasureBars } from '../../../charts/bars/MeasureBars.tsx';
import { selectHead } from '../../../store/actions.ts';
import { useApp } from '../../../store/app.ts';
import { useTheme } from '../../../store/theme.ts';
import type { Comparison } from '../../../view/compare/comparison.ts';
import { movedHeads } from '../../../view/edit/moved.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { weightScale } from '../../../view/matrix/scales.ts';
import { samePart } from '../../../view/parts/part.ts';
import { useHead } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { useHeadName } from '../compare/useHeadName.ts';
import { TableDialog } from '../TableDialog.tsx';

type MovedProps = { readonly comparison: Comparison };

const ticks = ['0', '1'];

/** Every head of the edited model, ranked by how far it looks elsewhere; a press on one shows it. */
export function MovedHeads({ comparison }: MovedProps) {
  const { edit: m, compare } = useLaterMessages();
  const locale = useApp((state) => state.locale);
  const violet = weightScale(useTheme()).color(0.8);
  const nameOf = useHeadName();
  const shown = useHead();
  const moved = useMemo(() => movedHeads(comparison), [comparison]);
  const chosen = moved.findIndex(({ where }) => samePart(where, shown));
  return (
    <MeasureBars
      caption={m.movedHeads}
      rowHeading={compare.head}
      measures={[{ id: 'moved', name: compare.moved, ticks, fill: () => violet }]}
      rows={moved.map(({ where, moved: share }, key) => ({
        key,
        name: nameOf(where),
        cells: [{ share: share < 0.002 ? null : share, text: formatFixed(share, 3) }],
      }))}
      lang={locale}
      chosen={chosen < 0 ? null : chosen}
      choose={{ label: compare.showHead, to: (key) => moved[key] && selectHead(moved[key].where) }}
      onPoint={() => {}}
      height={20}
    />
  );
}

export function MovedTable({ comparison }: MovedProps) {
  const { edit: m, compare } = useLaterMessages();
  const locale = useApp((state) => state.locale);
  const nameOf = useHeadName();
  const moved = useMemo(() => movedHeads(comparison), [comparison]);
  const data = Float32Array.from(moved, (one) => one.moved);
  return (
    <TableDialog
      matrix={{ rows: moved.length, columns: 1, data }}
      caption={m.movedHeads}
      rowLabels={moved.map(({ where }) => nameOf(where))}
      rowLang={locale}
      columnLabels={[compare.moved]}
      format={(value) => formatFixed(value, 4)}
    />
  );
}
