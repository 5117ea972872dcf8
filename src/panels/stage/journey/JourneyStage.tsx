import { useMemo } from 'react';
import { useSize } from '../../../charts/useSize.ts';
import { select } from '../../../store/actions.ts';
import type { Run } from '../../../trace/run.ts';
import { journeyHeights } from '../../../view/inside/heights.ts';
import { departure, journeyOf } from '../../../view/residual/journey.ts';
import { stopRowNames, stopRows } from '../../../view/residual/stopRows.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Frame } from '../Frame.tsx';
import { SideToggle } from '../inside/SideToggle.tsx';
import { Strips } from '../inside/Strips.tsx';
import { useChosenWord } from '../inside/useChosenWord.ts';
import { useStripCell } from '../inside/useStripCell.ts';
import { JourneyKey } from './JourneyHead.tsx';
import styles from './JourneyStage.module.css';
import { JourneyTable } from './JourneyTable.tsx';
import { sublayerName } from './sublayerName.ts';
import { useStop } from './useStop.ts';

/** One word's row through all sublayers of its stack, and the chosen one's numbers. */
export function JourneyStage({ run }: { readonly run: Run }) {
  const messages = useLaterMessages();
  const { journey: m, inside } = messages;
  const { stack, position, word } = useChosenWord();
  const stop = useStop(run);
  const stops = useMemo(() => journeyOf(run, stack, position), [run, stack, position]);
  const begun = useMemo(() => departure(run, stack, position), [run, stack, position]);
  const matrix = useMemo(() => stopRows(run, stop, position), [run, stop, position]);
  const cell = useStripCell(position, stopRowNames.indexOf('sum'));
  const [box, room] = useSize<HTMLDivElement>();
  const heights = journeyHeights(room?.height ?? 0, stops.length + 2);
  const name = sublayerName(stop, messages);
  return (
    <Frame
      tools={
        <>
          <SideToggle onChoose={(to) => select({ kind: 'residual', stack: to, layer: 0 })} />
          <JourneyKey />
        </>
      }
    >
      <div ref={box} className={styles.pictures}>
        <JourneyTable
          caption={m.table(word)}
          {...{ begun, stops }}
          chosen={stop}
          height={heights.row}
        />
        <Strips
          {...cell}
          matrix={matrix}
          height={heights.strip}
          title={inside.strips(name)}
          label={m.stripsLabel(word, name)}
          labels={stopRowNames.map((row) => m.rows[row])}
          names={stopRowNames.map((row) => m.names[row])}
        />
      </div>
    </Frame>
  );
}
