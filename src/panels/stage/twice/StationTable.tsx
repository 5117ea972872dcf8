import { ToggleGroup } from 'radix-ui';
import { formatFixed } from '../../../view/matrix/format.ts';
import type { Station } from '../../../view/residual/twice.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../journey/JourneyStage.module.css';
import { stationName } from './stationName.ts';
import own from './TwiceStage.module.css';

type StationTableProps = {
  readonly caption: string;
  readonly stations: readonly Station[];
  readonly chosen: number;
  readonly onChoose: (station: number) => void;
  /** Of a row, in pixels. */
  readonly height: number;
};

/** The cosine of both rows at every point of their way, beside what two different words have. */
export function StationTable({ caption, stations, chosen, onChoose, height }: StationTableProps) {
  const messages = useLaterMessages();
  const { twice: m } = messages;
  return (
    <ToggleGroup.Root
      type="single"
      orientation="vertical"
      value={String(chosen)}
      onValueChange={(station) => station && onChoose(Number(station))}
      aria-label={m.choose}
    >
      <table className={styles.table} style={{ '--row': `${height}px` } as React.CSSProperties}>
        <caption className="visually-hidden">{caption}</caption>
        <StationHead />
        <tbody>
          {stations.map((station, index) => {
            const name = stationName(station, index, messages);
            return (
              <tr key={name} data-chosen={index === chosen || undefined}>
                <th scope="row" className={own.station}>
                  <ToggleGroup.Item className={styles.stop} value={String(index)}>
                    {name}
                  </ToggleGroup.Item>
                </th>
                <td className={styles.bars} aria-hidden="true">
                  <Cosines station={station} />
                </td>
                <td>{formatFixed(station.cosine)}</td>
                <td>{formatFixed(station.usual)}</td>
                <td>{formatFixed(station.distance, 1)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ToggleGroup.Root>
  );
}

/** A bar from zero to the right or, below it, to the left; the axis goes from −1 to 1. */
function Cosines({ station: { cosine, usual } }: { readonly station: Station }) {
  const place = (value: number) => `${(value + 1) * 50}%`;
  return (
    <span className={own.track}>
      <span
        className={own.fill}
        style={{ left: place(Math.min(0, cosine)), width: `${Math.abs(cosine) * 50}%` }}
      />
      <span className={own.usual} style={{ left: place(usual) }} />
    </span>
  );
}

function StationHead() {
  const { twice: m } = useLaterMessages();
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.start}>
          {m.passed}
        </th>
        <td className={styles.bars} aria-hidden="true">
          <span className={styles.ticks}>
            <span>−1</span>
            <span className={own.key}>
              <i data-pair="" /> {m.key.pair} <i /> {m.key.usual}
            </span>
            <span>1</span>
          </span>
        </td>
        <th scope="col">{m.cosine}</th>
        <th scope="col">{m.usual}</th>
        <th scope="col">{m.distance}</th>
      </tr>
    </thead>
  );
}
