import { useMemo } from 'react';
import { useApp } from '../../../store/app.ts';
import { setWidth } from '../../../store/lab/width.ts';
import type { Run } from '../../../trace/run.ts';
import { mostDraws } from '../../../view/root/draws.ts';
import { headPoints } from '../../../view/root/headPoints.ts';
import { widths } from '../../../view/root/widths.ts';
import { Prose } from '../../controls/Prose.tsx';
import { useHead } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Frame } from '../Frame.tsx';
import { FirstRow } from './FirstRow.tsx';
import { MeasuredTable } from './MeasuredTable.tsx';
import { RootPlots } from './RootPlots.tsx';
import styles from './RootStage.module.css';
import { useDraws } from './useDraws.ts';

/** Drawn queries and keys of growing width: what division by √d keeps as it is. */
export function RootStage({ run }: { readonly run: Run }) {
  const { root: m } = useLaterMessages();
  const locale = useApp((state) => state.locale);
  const width = useApp((state) => state.width);
  const here = useHead();
  const drawn = useDraws();
  const points = useMemo(() => headPoints(run), [run]);
  const place = widths.indexOf(width);
  const choose = (at: number) => setWidth(widths[at] ?? 1);
  const said = (count: number) => count.toLocaleString(locale);
  return (
    <Frame
      tools={
        <>
          <label className={styles.slider}>
            <input
              type="range"
              min={0}
              max={widths.length - 1}
              value={place}
              aria-label={m.width}
              aria-valuetext={m.widthIs(width)}
              onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
            />
            <b>{m.widthIs(width)}</b>
          </label>
          <span className={styles.drawn}>{m.drawn(said(drawn.count), said(mostDraws))}</span>
        </>
      }
    >
      <div className={styles.stage}>
        <RootPlots
          {...{ drawn, points, place, here, dHead: run.dimensions.dHead }}
          onChoose={choose}
        />
        <p className={styles.legend}>
          {(['divided', 'undivided'] as const).map((look) => (
            <span key={look} className={styles.key} data-look={look}>
              {m.looks[look]}
            </span>
          ))}
          <span>
            <Prose>{m.heads(points.length, run.dimensions.dHead)}</Prose>
          </span>
        </p>
        <FirstRow at={drawn.measured[place]} />
        <MeasuredTable measured={drawn.measured} />
      </div>
    </Frame>
  );
}
