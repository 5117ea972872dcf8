import { Fragment, useMemo } from 'react';
import { Legend } from '../../../charts/matrix/Legend.tsx';
import { useTheme } from '../../../store/theme.ts';
import type { Cell } from '../../../view/geometry.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { niceBound, signedScale } from '../../../view/matrix/scales.ts';
import { matrixFrom, printApart } from '../../../view/projections/numbers.ts';
import { type Scored, scoredBy } from '../../../view/projections/symmetry.ts';
import { useHead } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { FactsTable } from './FactsTable.tsx';
import { NoMirror } from './NoMirror.tsx';
import { PairMap } from './PairMap.tsx';
import styles from './ProjectionsStage.module.css';
import type { RunProps } from './runProps.ts';
import { usePair } from './usePair.ts';

/** The scores as they are, and with keys that are made as queries are. */
export function SameProjection({ run }: RunProps) {
  const { projections: m } = useLaterMessages();
  const theme = useTheme();
  const head = useHead();
  const pair = usePair();
  const both = useMemo(
    () => [scoredBy(run, head, 'trained'), scoredBy(run, head, 'same')] as const,
    [run, head],
  );
  const scale = useMemo(
    () => signedScale(theme, niceBound(both.flatMap(({ scores }) => scores.flat()))),
    [theme, both],
  );
  const names = [m.trained, m.same.same] as const;
  const maps = useMemo(
    () =>
      both.map(({ scores, mirrored }) => ({
        scores: matrixFrom(scores),
        difference: mirrored && matrixFrom(mirrored.difference),
      })),
    [both],
  );
  return (
    <div className={styles.stage}>
      <div className={styles.maps}>
        {maps.map(({ scores, difference }, at) => (
          <Fragment key={names[at]}>
            <PairMap
              title={m.named(names[at] ?? '', 'Q Kᵀ')}
              matrix={scores}
              {...{ scale, pair }}
            />
            {difference && <PairMap title="S − Sᵀ" matrix={difference} {...{ scale, pair }} />}
          </Fragment>
        ))}
      </div>
      <div className={styles.beneath}>
        <div className={styles.legend}>
          <Legend scale={scale} title={m.scores} compact />
          <p className={styles.pair}>{pair.name}</p>
        </div>
        <MirrorFacts {...{ both, names }} cell={pair.cell} />
      </div>
    </div>
  );
}

type MirrorFactsProps = {
  readonly both: readonly [Scored, Scored];
  readonly names: readonly string[];
  readonly cell: Cell;
};

function MirrorFacts({ both, names, cell: { row, column } }: MirrorFactsProps) {
  const { projections: m } = useLaterMessages();
  const { rows, keys } = usePair();
  const mirrored = both.flatMap(({ mirrored: one }) => one ?? []);
  if (mirrored.length < 2) return <NoMirror />;
  const score = (from: number, to: number) =>
    both.map(({ scores }) => formatFixed(scores[from]?.[to] ?? 0, 4));
  const there = m.pair(keys[row] ?? '', keys[column] ?? '');
  const back = m.pair(keys[column] ?? '', keys[row] ?? '');
  return (
    <FactsTable
      caption={m.facts}
      columns={names}
      facts={[
        { name: there, values: score(row, column) },
        { name: back, values: score(column, row) },
        { name: m.apart, values: mirrored.map(({ apart }) => printApart(apart)) },
        { name: m.own, values: mirrored.map(({ own }) => m.ownOf(own, rows.length)) },
      ]}
    />
  );
}
