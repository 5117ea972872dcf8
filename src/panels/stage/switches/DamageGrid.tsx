import { MatrixGrid } from '../../../charts/matrix/MatrixGrid.tsx';
import { selectHead } from '../../../store/actions.ts';
import { enterMatrix } from '../../../store/entered.ts';
import type { Run } from '../../../trace/run.ts';
import { placeOf } from '../../../view/heads/roles.ts';
import { formatSigned } from '../../../view/matrix/format.ts';
import { rowGutter } from '../../../view/matrix/gutters.ts';
import type { CellScale } from '../../../view/matrix/scales.ts';
import { samePart } from '../../../view/parts/part.ts';
import { type Damage, damageMatrix, everyHead } from '../../../view/switches/damage.ts';
import { useHead } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { useHeadName } from '../compare/useHeadName.ts';
import { placeName } from '../roles/roleText.ts';
import styles from './SwitchesStage.module.css';

type DamageGridProps = {
  readonly run: Run;
  readonly damages: readonly Damage[];
  readonly scale: CellScale;
};

const cellSize = { width: 40, height: 18 } as const;
const labelSize = 12;

/** A row for each attention, a column for each head; a cell shows its head. */
export function DamageGrid({ run, damages, scale }: DamageGridProps) {
  const messages = useLaterMessages();
  const { switches: m } = messages;
  const nameOf = useHeadName();
  const shown = useHead();
  const heads = everyHead(run.dimensions);
  const matrix = damageMatrix(run.dimensions, damages);
  const { rows, columns } = matrix;
  const place = heads.findIndex((one) => samePart(one, shown));
  const labels = Array.from({ length: rows }, (_, row) => {
    const where = heads[row * columns] as (typeof heads)[number];
    return m.attention(placeName(placeOf(where), messages), where.layer + 1);
  });
  const said = (row: number, column: number) => {
    const where = heads[row * columns + column] as (typeof heads)[number];
    const one = damages.find((known) => samePart(known.where, where));
    return one ? m.headLost(nameOf(where), formatSigned(one.lost)) : nameOf(where);
  };
  return (
    <div
      className={styles.grid}
      style={{ paddingInlineStart: rowGutter(labels, labelSize), paddingTop: labelSize * 1.6 }}
    >
      <MatrixGrid
        {...{ matrix, scale }}
        label={m.everyHeadLost}
        width={columns * cellSize.width}
        height={rows * cellSize.height}
        rowLabels={labels}
        columnLabels={Array.from({ length: columns }, (_, head) => String(head + 1))}
        cell={{ row: Math.floor(place / columns), column: place % columns }}
        numbers="all"
        format={(value) => formatSigned(value, 1)}
        describe={said}
        onSelect={({ row, column }) => {
          const where = heads[row * columns + column];
          if (where) selectHead(where);
        }}
        onEnter={enterMatrix}
      />
    </div>
  );
}
