import { ToggleGroup } from 'radix-ui';
import { AngleDial } from '../../../charts/vectors/AngleDial.tsx';
import { select } from '../../../store/actions.ts';
import type { NormName, Sublayer } from '../../../trace/topology.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { niceBound } from '../../../view/matrix/scales.ts';
import type { Addition, Stop } from '../../../view/residual/journey.ts';
import { degrees } from '../../../view/residual/triangle.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { JourneyHead } from './JourneyHead.tsx';
import styles from './JourneyStage.module.css';
import { sublayerName } from './sublayerName.ts';

type JourneyTableProps = {
  readonly caption: string;
  readonly begun: Addition;
  readonly stops: readonly Stop[];
  readonly chosen: Sublayer;
  /** Of a row, in pixels. */
  readonly height: number;
};

const normOf = ({ norm }: Sublayer) => norm.split('.')[2] as NormName;

/** Every sublayer a word passes: how long its row is, how long what is added, and at what angle. */
export function JourneyTable({ caption, begun, stops, chosen, height }: JourneyTableProps) {
  const messages = useLaterMessages();
  const { journey: m } = messages;
  const bound = niceBound([begun, ...stops].flatMap(({ before, added }) => [before, added]));
  const choose = (norm: string) => {
    const found = stops.find(({ sublayer }) => sublayer.norm === norm)?.sublayer;
    if (!found) return;
    select({ kind: 'norm', stack: found.stack, layer: found.layer, norm: normOf(found) });
  };
  const style = { '--row': `${height}px` } as React.CSSProperties;
  return (
    <ToggleGroup.Root
      type="single"
      orientation="vertical"
      value={chosen.norm}
      onValueChange={choose}
      aria-label={m.choose}
    >
      <table className={styles.table} style={style}>
        <caption className="visually-hidden">{caption}</caption>
        <JourneyHead bound={bound} />
        <tbody>
          <tr>
            <th scope="row">{m.begin}</th>
            <Numbers of={begun} bound={bound} />
            <td />
          </tr>
          {stops.map((stop) => (
            <tr
              key={stop.sublayer.norm}
              data-chosen={stop.sublayer.norm === chosen.norm || undefined}
            >
              <th scope="row">
                <ToggleGroup.Item className={styles.stop} value={stop.sublayer.norm}>
                  {sublayerName(stop.sublayer, messages)}
                </ToggleGroup.Item>
              </th>
              <Numbers of={stop} bound={bound} />
              <td>{formatFixed(stop.kept)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{m.end[chosen.stack]}</th>
            <td className={styles.bars} aria-hidden="true">
              <Bar share={(stops.at(-1)?.after ?? 0) / bound} />
            </td>
            <td>{formatFixed(stops.at(-1)?.after ?? 0, 1)}</td>
            <td colSpan={4} />
          </tr>
        </tbody>
      </table>
    </ToggleGroup.Root>
  );
}

function Numbers({ of, bound }: { readonly of: Addition; readonly bound: number }) {
  const { journey: m } = useLaterMessages();
  return (
    <>
      <td className={styles.bars} aria-hidden="true">
        <Bar share={of.before / bound} />
        <Bar share={of.added / bound} added />
      </td>
      <td>{formatFixed(of.before, 1)}</td>
      <td>{formatFixed(of.added, 1)}</td>
      <td className={styles.angle}>
        <AngleDial cosine={of.cosine} size={11} />
        {m.degrees(degrees(of.cosine))}
      </td>
      <td>{formatFixed(of.sum, 1)}</td>
    </>
  );
}

function Bar({ share, added }: { readonly share: number; readonly added?: boolean }) {
  return (
    <span
      className={styles.bar}
      data-added={added || undefined}
      style={{ width: `${share * 100}%` }}
    />
  );
}
