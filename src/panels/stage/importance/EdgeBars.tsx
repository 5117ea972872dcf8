import { useMemo } from 'react';
import { type Measure, MeasureBars } from '../../../charts/bars/MeasureBars.tsx';
import { point, preview } from '../../../store/actions.ts';
import { useTheme } from '../../../store/theme.ts';
import type { Run } from '../../../trace/run.ts';
import { axesOf, type Moved, printedEdge } from '../../../view/importance/axes.ts';
import type { Edge } from '../../../view/importance/edges.ts';
import { signedScale, type Theme, weightScale } from '../../../view/matrix/scales.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { useRow, useRowWords } from './useRow.ts';

type EdgeBarsProps = {
  readonly run: Run;
  readonly edges: readonly Edge[];
  readonly moved: Moved;
  readonly height: number;
};

/** Weight violet, as everywhere; what is added ink, as all lengths; a change by its sign. */
function fillsIn(theme: Theme) {
  const [weight, signed] = [weightScale(theme).color(0.8), signedScale(theme, 1)];
  return {
    weight: () => weight,
    length: () => 'var(--ink-soft)',
    change: (share: number) => signed.color(Math.sign(share) * 0.8),
    logit: (share: number) => signed.color(Math.sign(share) * 0.8),
  };
}

/** For each key of a row its weight, what it adds, and what cutting its edge does, as three bars. */
export function EdgeBars({ run, edges, moved, height }: EdgeBarsProps) {
  const { importance: m } = useLaterMessages();
  const { of, step, key } = useRow(run);
  const words = useRowWords(of);
  const theme = useTheme();
  const word = words.made[step] ?? '';
  const axes = useMemo(() => axesOf(edges, moved), [edges, moved]);
  const names = {
    weight: m.weight,
    length: m.length,
    change: m.change(word),
    logit: m.logit(word),
  };
  const fills = fillsIn(theme);
  const measures = axes.map(
    ({ id, ticks, signed }): Measure => ({ id, ticks, signed, name: names[id], fill: fills[id] }),
  );
  return (
    <MeasureBars
      caption={m.caption(words.row(of.row), word)}
      rowHeading={m.key}
      measures={measures}
      rows={edges.map((edge) => ({
        key: edge.key,
        name: words.keys[edge.key] ?? '',
        cells: printedEdge(edge, axes),
      }))}
      lang={words.lang}
      chosen={key}
      choose={{ label: m.choose, to: (to) => point({ key: to }) }}
      onPoint={(to) => preview(to === null ? null : { row: of.row, column: to })}
      height={height}
    />
  );
}
