import { formatBound } from '../../../view/matrix/format.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './JourneyStage.module.css';

/** What the columns are, and the bars' axis. */
export function JourneyHead({ bound }: { readonly bound: number }) {
  const { journey: m } = useLaterMessages();
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.start}>
          {m.passes}
        </th>
        <td className={styles.bars} aria-hidden="true">
          <span className={styles.ticks}>
            {[0, bound / 2, bound].map((tick) => (
              <span key={tick}>{formatBound(tick)}</span>
            ))}
          </span>
        </td>
        <th scope="col">{m.lengths.before}</th>
        <th scope="col">{m.lengths.added}</th>
        <th scope="col">{m.angle}</th>
        <th scope="col">{m.lengths.sum}</th>
        <th scope="col">{m.kept}</th>
      </tr>
    </thead>
  );
}

/** What each of two bars stands for. */
export function JourneyKey() {
  const { journey: m } = useLaterMessages();
  return (
    <span className={styles.key}>
      <i /> {m.row} <i data-added="" /> {m.added}
    </span>
  );
}
