import { useMemo, useState } from 'react';
import { useSize } from '../../../charts/useSize.ts';
import type { Run } from '../../../trace/run.ts';
import { journeyHeights } from '../../../view/inside/heights.ts';
import { type Pair, pairRows, stationsOf } from '../../../view/residual/twice.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Strips } from '../inside/Strips.tsx';
import { useStripCell } from '../inside/useStripCell.ts';
import styles from '../journey/JourneyStage.module.css';
import { StationTable } from './StationTable.tsx';
import { stationName } from './stationName.ts';
import { usePair } from './usePair.ts';

type PairPicturesProps = { readonly run: Run; readonly pair: Pair };

/** How alike both rows are at every point of their way, and their numbers at one of them. */
export function PairPictures({ run, pair }: PairPicturesProps) {
  const messages = useLaterMessages();
  const { twice: m, inside } = messages;
  const { stack, position, words } = usePair(run);
  const { one, other } = pair;
  const stations = useMemo(() => stationsOf(run, stack, { one, other }), [run, stack, one, other]);
  const [asked, setAsked] = useState(stations.length - 1);
  const chosen = Math.min(asked, stations.length - 1);
  const matrix = useMemo(
    () => pairRows(run, stack, { one, other }, chosen),
    [run, stack, one, other, chosen],
  );
  const cell = useStripCell(position, 2);
  const [box, room] = useSize<HTMLDivElement>();
  const heights = journeyHeights(room?.height ?? 0, stations.length + 1);
  const station = stations[chosen];
  const name = station ? stationName(station, chosen, messages) : '';
  const word = words[one] ?? '';
  const names = [one, other].map((place) => m.row(words[place] ?? '', place));
  return (
    <div ref={box} className={styles.pictures}>
      <StationTable
        caption={m.table(word, one, other)}
        {...{ stations, chosen, onChoose: setAsked, height: heights.row }}
      />
      <Strips
        {...cell}
        matrix={matrix}
        height={heights.strip}
        title={inside.strips(name)}
        label={m.stripsLabel(word, name)}
        labels={[...names, m.difference]}
        names={[...names, m.differenceName]}
      />
    </div>
  );
}
