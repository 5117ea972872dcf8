import { useMemo } from 'react';
import { type Measure, MeasureBars } from '../../../charts/bars/MeasureBars.tsx';
import { selectHead } from '../../../store/actions.ts';
import { useApp } from '../../../store/app.ts';
import { useTheme } from '../../../store/theme.ts';
import type { Run } from '../../../trace/run.ts';
import { signedScale } from '../../../view/matrix/scales.ts';
import { samePart } from '../../../view/parts/part.ts';
import {
  type Damage,
  damageBar,
  damageBound,
  damageTicks,
  ranked,
} from '../../../view/switches/damage.ts';
import { useHead } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { useHeadName } from '../compare/useHeadName.ts';
import { DamageGrid } from './DamageGrid.tsx';
import styles from './SwitchesStage.module.css';

type HeadDamageProps = { readonly run: Run; readonly damages: readonly Damage[] };

/** What the trained model loses without each of its heads: all of them as a grid, and the same ranked. */
export function HeadDamage({ run, damages }: HeadDamageProps) {
  const bound = useMemo(() => damageBound(damages), [damages]);
  const scale = signedScale(useTheme(), bound);
  return (
    <div className={styles.damage}>
      <DamageGrid {...{ run, damages, scale }} />
      <RankedDamage {...{ run, damages, bound }} fill={(share) => scale.color(share * bound)} />
    </div>
  );
}

type RankedProps = HeadDamageProps & { readonly bound: number; readonly fill: Measure['fill'] };

function RankedDamage({ run, damages, bound, fill }: RankedProps) {
  const { switches: m, compare } = useLaterMessages();
  const locale = useApp((state) => state.locale);
  const nameOf = useHeadName();
  const shown = useHead();
  const rows = ranked(damages);
  const chosen = rows.findIndex(({ where }) => samePart(where, shown));
  const measures: readonly Measure[] = [
    { id: 'lost', name: m.lost, ticks: damageTicks(bound), signed: true, fill },
  ];
  const instead = ({ change }: Damage) => change && run.vocabulary[change.instead];
  return (
    <MeasureBars
      caption={m.everyHeadLost}
      rowHeading={compare.head}
      measures={measures}
      rows={rows.map((one, key) => ({
        key,
        name: m.headAndWord(nameOf(one.where), instead(one)),
        cells: [damageBar(one, bound)],
      }))}
      lang={locale}
      chosen={chosen < 0 ? null : chosen}
      choose={{ label: compare.showHead, to: (key) => rows[key] && selectHead(rows[key].where) }}
      onPoint={() => {}}
      height={20}
    />
  );
}
